import * as core from '@actions/core';
import { sendersOf, setupProblems } from '../bot/channels/environment.ts';
import { harmless } from '../bot/door/log.ts';
import { DamagedLedger } from '../bot/ledger/files.ts';
import { takeOver } from '../bot/ledger/take-over.ts';
import { hintIn } from '../bot/observe/hints.ts';
import { type Memory, newMemory } from '../bot/observe/memory.ts';
import { type Pass, reconcile } from '../bot/reconcile.ts';
import { stepInWords } from '../bot/texts/step-words.ts';
import { visible } from '../core/text/visible.ts';
import type { Octokit } from '../github/octokit.ts';
import { Refusal, refusalOf } from '../github/refusal.ts';
import { connect } from './connect.ts';
import { InputError, type Inputs } from './inputs.ts';
import { type Job, readJob } from './job.ts';
import { keepScheduleAlive } from './keep-schedule.ts';
import { newestRegistry } from './newest-registry.ts';
import { leaveInFolder } from './output-folder.ts';
import { setOutputs } from './outputs.ts';
import { type Published, publishToBranch } from './publish-to-branch.ts';
import { stepsResult } from './result.ts';
import { type PassReport, reconcileSummary } from './summary/reconcile.ts';
import { writeSummary } from './summary/write.ts';
import { ledgerNow, waitingIn } from './waiting.ts';

/** Who writes the ledger in this mode. */
const writer = 'actions';

/** What a workflow's own token writes as. */
const ownLogin = 'github-actions[bot]';

const needs = 'contents: write, issues: write, pull-requests: write, statuses: write';

/**
 * One pass of the bot, for those who run no server: looks at everything, does what is to be done, and publishes the page
 * in the same run, because what this token writes starts no other workflow. Nothing is checked out.
 */
export async function run(inputs: Inputs): Promise<void> {
  const job = readJob();
  requireFitting(job, inputs);
  const report = await passOver(job, inputs, connect(inputs.token));
  const { pass, publication } = report;
  const stands = publication?.outcome === 'written' || publication?.outcome === 'unchanged';
  const folder = publication !== null && stands ? leaveInFolder(job, inputs, publication.files) : null;
  say(report);
  setOutputs({
    schemaVersion: 1,
    command: 'reconcile',
    settled: pass?.settled ?? false,
    ...stepsResult(report.steps),
    nextDue: pass?.nextDue ?? null,
    trouble: report.failure ?? pass?.standsStill ?? null,
    channelsNotSetUp: report.channelsNotSetUp,
    publish: pass?.steps.some(step => step.do === 'publish') ?? false,
    outcome: publication?.outcome ?? null,
    commit: publication?.commit ?? null,
    folder,
  });
  writeSummary(job, reconcileSummary(job, report, { branch: inputs.publishTo, path: inputs.publishPath }));
}

/** @throws InputError where this run cannot do what it is asked for. */
function requireFitting({ eventName }: Job, { token, takeover }: Inputs): void {
  if (token === '') {
    throw new InputError('The input `token` is empty. Leave it out, and the workflow’s own token is used.');
  }
  if (eventName === 'pull_request') {
    throw new InputError(
      '`command: reconcile` runs on `pull_request`, where a proposal from a fork gives it a token that can only read. Let the workflow run on `pull_request_target`, as in examples/workflows/subprocessors.yml; nothing is checked out there.',
    );
  }
  if (takeover && eventName !== 'workflow_dispatch') {
    throw new InputError(
      'The input `takeover` is for a run that a person starts (`workflow_dispatch`), so that no event can make this workflow the writer unseen.',
    );
  }
}

async function passOver(job: Job, inputs: Inputs, octokit: Octokit): Promise<PassReport> {
  const { directory, dryRun } = inputs;
  const repository = { owner: job.owner, repo: job.repo };
  const memory = newMemory();
  const channelsNotSetUp = new Set<string>();
  const logged: string[] = [];
  const log = (line: string) => {
    logged.push(line);
    core.info(visible(line));
  };
  let publication: Published | null = null;
  let pass: Pass | null = null;
  let failure: string | null = null;
  const at = new Date().toISOString();
  const schedule = job.eventName === 'schedule' && !dryRun ? await keepScheduleAlive(octokit, job) : null;
  try {
    if (inputs.takeover) log(await takenOver(octokit, repository, dryRun));
    const hint = hintIn(job.eventName, job.event);
    pass = await reconcile({
      octokit,
      repository,
      writer,
      identities: [ownLogin, ...inputs.identities],
      now: () => new Date(),
      senders: policy => {
        for (const { message } of setupProblems(policy, process.env)) channelsNotSetUp.add(message);
        return sendersOf(policy, process.env);
      },
      publish: async () => {
        const source = newestRegistry(repository, directory, memory.files);
        const { blobs, files } = memory;
        publication = await publishToBranch(job, inputs, source, {
          blobs,
          have: id => files.get(id),
          // Nothing is checked out here, on purpose.
          checkout: null,
        });
        for (const line of [...publication.notes, publication.said]) core.info(visible(line));
      },
      log,
      dryRun,
      memory,
      directory,
      publishedBranch: inputs.publishTo,
      hints: hint === null ? [] : [hint],
    });
  } catch (error) {
    failure = whyStopped(error);
  }
  return {
    at,
    dryRun,
    pass,
    failure,
    steps: pass?.steps.filter(step => step.do !== 'stand-still').map(stepInWords) ?? logged,
    publication,
    channelsNotSetUp: [...channelsNotSetUp],
    schedule,
    ...(await standing(octokit, repository, memory, at)),
  };
}

async function takenOver(
  octokit: Octokit,
  repository: { owner: string; repo: string },
  dryRun: boolean,
): Promise<string> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
  const where = { octokit, repository, repositoryId: Number(data.id), actor: 'workflow' as const };
  const before = await takeOver({ ...where, writer, dryRun });
  if (before === writer) return `nothing to take over: the ledger is written by ${writer} already`;
  return `${dryRun ? 'would take' : 'take'} the ledger over from ${before}`;
}

/** What the ledger says now. What cannot be read now is no reason to fail: the pass has said what it had to say. */
async function standing(
  octokit: Octokit,
  repository: { owner: string; repo: string },
  { blobs }: Memory,
  now: string,
): Promise<Pick<PassReport, 'waiting' | 'ledgerIsSound'>> {
  try {
    const ledger = await ledgerNow(octokit, repository, blobs);
    return 'records' in ledger
      ? { waiting: waitingIn(ledger, now), ledgerIsSound: true }
      : { waiting: null, ledgerIsSound: false };
  } catch {
    return { waiting: null, ledgerIsSound: false };
  }
}

function whyStopped(error: unknown): string {
  const refusal = refusalOf(error, { what: 'The pass stopped', needs });
  if (refusal instanceof Refusal) return harmless(refusal.message);
  if (error instanceof DamagedLedger) return harmless(`${error.message}.`);
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `The pass stopped where it should not have: ${harmless(first)}. The next one goes on from there. Run it again with debug logging to see more.`;
}

function say(report: PassReport): void {
  const { pass, dryRun, failure, publication, channelsNotSetUp, schedule, ledgerIsSound } = report;
  for (const problem of channelsNotSetUp) core.warning(problem);
  if (schedule !== null) core.warning(schedule);
  if (publication?.outcome === 'invalid') core.warning(publication.said);
  for (const warning of publication?.warnings ?? []) core.warning(warning);
  if (failure !== null) core.setFailed(failure);
  if (publication?.outcome === 'refused') core.setFailed(publication.said);
  if (pass === null) return;
  if (pass.standsStill !== null) {
    const said = `Nothing was done: ${visible(pass.standsStill)}.`;
    // Where another writer or another repository owns a sound ledger, all is as it should be.
    if (ledgerIsSound) core.warning(said);
    else core.setFailed(said);
  } else if (!pass.settled && !dryRun) {
    core.info('Something is left to do; the next pass goes on.');
  }
}
