import * as core from '@actions/core';
import { count } from '../core/finding.ts';
import { loadRegistry } from '../core/load.ts';
import { counted } from '../core/report/text.ts';
import { worstFirst } from '../core/report/workflow-commands.ts';
import type { Inputs } from './inputs.ts';
import { isProposal, type Job, readJob } from './job.ts';
import { logFindings } from './log.ts';
import { leaveInFolder } from './output-folder.ts';
import { setOutputs } from './outputs.ts';
import { type Publication, publishToBranch } from './publish-to-branch.ts';
import { readRegistryFolder } from './registry-folder.ts';
import { commonResult } from './result.ts';
import { publishSummary } from './summary/publish.ts';
import { writeSummary } from './summary/write.ts';
import { today } from './today.ts';

/**
 * Renders the page and writes it to its branch, if the registry is valid and nobody has published a newer one; leaves
 * the same files in a folder.
 */
export async function run(inputs: Inputs): Promise<void> {
  const job = readJob();
  const { directory, publishTo, publishPath } = inputs;
  const source = readRegistryFolder(job, directory);
  const {
    registry,
    entries,
    findings: found,
  } = await loadRegistry(source, { root: directory, today: today(), settled: true });
  const findings = worstFirst(found);
  logFindings({ entries, findings });

  let files: ReadonlyMap<string, string> = new Map();
  let publication: Publication;
  if (registry === null) {
    const errors = counted(count(findings, 'error'), 'error', 'errors');
    publication = {
      outcome: 'invalid',
      commit: null,
      said: `Not published, because the registry has ${errors}. The page stays as it is.`,
    };
  } else if (isProposal(job) && !inputs.dryRun) {
    publication = { outcome: 'proposal', commit: null, said: whyNotFrom(job) };
  } else {
    // Rendering brings calendars with it, for which a run that publishes nothing need not wait.
    const [{ renderPage }, { noRecords }] = await Promise.all([
      import('../core/render/page.ts'),
      import('../core/render/records.ts'),
    ]);
    files = new Map([[publishPath, renderPage(registry, noRecords)]]);
    publication = await publishToBranch(job, inputs, source, files);
  }
  const isPublished = publication.outcome === 'written' || publication.outcome === 'unchanged';
  const folder = isPublished ? leaveInFolder(job, inputs.outputFolder, files) : null;

  say(publication);
  setOutputs({
    ...commonResult(entries, findings),
    command: 'publish',
    outcome: publication.outcome,
    branch: publishTo,
    files: [...files.keys()],
    commit: publication.commit,
    folder,
  });
  writeSummary(
    job,
    publishSummary(job, publication, { entries, findings, branch: publishTo, path: publishPath }),
  );
}

/** A vendor whose pull request starts this cannot mend the workflow, so the run goes on. */
function whyNotFrom({ eventName }: Job): string {
  return `Not published: this run is about a proposal (\`${eventName}\`), and nothing is published that nobody has decided; a pull request from a fork could not write either. Run \`command: publish\` on \`push\` to the default branch.`;
}

function say({ outcome, said }: Publication): void {
  switch (outcome) {
    case 'written':
    case 'unchanged':
    case 'dry-run':
      core.info(said);
      break;
    case 'outdated':
      core.notice(said);
      break;
    case 'proposal':
      core.warning(said);
      break;
    case 'refused':
    case 'invalid':
      core.setFailed(said);
      break;
  }
}
