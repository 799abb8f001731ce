import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { momentInWords } from '../bot/texts/moment-words.ts';
import { counted } from '../core/report/text.ts';
import { withoutCommands } from '../core/report/workflow-commands.ts';
import { visible } from '../core/text/visible.ts';
import { type Diagnosis, diagnose } from '../doctor/diagnose.ts';
import { observe } from '../doctor/look.ts';
import { diagnosisData } from '../doctor/report/data.ts';
import { textReport } from '../doctor/report/text.ts';
import { moreToSee, tallyOf } from '../doctor/report/words.ts';
import { Refusal } from '../github/refusal.ts';
import { connect } from './connect.ts';
import { InputError, type Inputs } from './inputs.ts';
import { readJob } from './job.ts';
import { setOutputs } from './outputs.ts';
import { doctorResult } from './result.ts';
import { doctorSummary } from './summary/doctor.ts';
import { writeSummary } from './summary/write.ts';

/** GitHub shows ten errors of a step; the last is the one that fails it. */
const mostErrors = 9;

/** Says what stands between this repository and its promises. Writes nothing and sends nothing. */
export async function run(inputs: Inputs): Promise<void> {
  const job = readJob();
  if (inputs.token === '') {
    throw new InputError('The input `token` is empty. Leave it out, and the workflow’s own token is used.');
  }
  const seen = await observe({
    octokit: connect(inputs.token),
    repository: { owner: job.owner, repo: job.repo },
    now: new Date(),
    place: 'workflow',
    directory: inputs.directory,
    published: inputs.publishTo,
    env: process.env,
    tell: what => core.info(`Looking at ${what} …`),
  }).catch((error: unknown) => {
    if (error instanceof Refusal) throw new InputError(error.message);
    throw error;
  });
  const diagnosis = diagnose(seen);
  const name = `${job.owner}/${job.repo}`;
  say(diagnosis, `${name}, ${momentInWords(seen.now, 'UTC')}`);
  setOutputs(doctorResult(diagnosisData(diagnosis, name, seen.now)));
  writeSummary(job, doctorSummary(job, diagnosis));
}

function say(diagnosis: Diagnosis, heading: string): void {
  const wrong = diagnosis.lines.filter(({ verdict }) => verdict === 'not-fine');
  for (const { check, about, found, remedy } of wrong.slice(0, mostErrors)) {
    const of = about === null ? '' : ` (${about})`;
    core.error(visible(`${found} ${remedy ?? ''}`.trim()), { title: visible(`${check}${of}`) });
  }
  const hidden = diagnosis.counts['cannot-see'];
  if (hidden > 0) {
    const said = `${counted(hidden, 'thing', 'things')} could not be looked at. ${moreToSee(diagnosis) ?? ''}`;
    core.notice(said.trim(), { title: 'Not seen' });
  }
  process.stdout.write(
    `::group::All of it\n${withoutCommands(textReport(diagnosis, heading), randomUUID())}::endgroup::\n`,
  );
  core.info(tallyOf(diagnosis));
  if (wrong.length > 0) {
    core.setFailed(
      `${counted(wrong.length, 'thing is', 'things are')} not fine. The summary says what to do about each.`,
    );
  }
}
