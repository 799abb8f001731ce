import * as core from '@actions/core';
import { count } from '../core/finding.ts';
import { loadRegistry } from '../core/load.ts';
import { counted } from '../core/report/text.ts';
import { worstFirst } from '../core/report/workflow-commands.ts';
import type { Inputs } from './inputs.ts';
import { readJob } from './job.ts';
import { ledgerInCheckout } from './ledger-in-checkout.ts';
import { logFindings } from './log.ts';
import { requireNewest } from './newest.ts';
import { leaveInFolder } from './output-folder.ts';
import { setOutputs } from './outputs.ts';
import { type Published, publishToBranch, withoutFiles } from './publish-to-branch.ts';
import { contentsById } from './registry-folder.ts';
import { registryToPublish } from './registry-to-publish.ts';
import { commonResult, filesResult } from './result.ts';
import { publishSummary } from './summary/publish.ts';
import { writeSummary } from './summary/write.ts';
import { today } from './today.ts';

/**
 * Makes the page and the site and writes them to their branch, if the registry is valid, stands on the default branch and nobody has
 * published a newer one; leaves the same files in a folder.
 */
export async function run(inputs: Inputs): Promise<void> {
  const job = readJob();
  const { directory, publishTo, publishPath } = inputs;
  const { files: source, whyNot } = await registryToPublish(job, inputs);
  const {
    registry,
    logo,
    entries,
    findings: found,
  } = await loadRegistry(source, { root: directory, today: today(), settled: true });
  const findings = worstFirst(found);
  logFindings({ entries, findings });

  let publication: Published;
  if (registry === null) {
    const errors = counted(count(findings, 'error'), 'error', 'errors');
    publication = withoutFiles(
      'invalid',
      `Not published, because the registry has ${errors}. The page stays as it is.`,
    );
  } else if (whyNot !== null && !inputs.dryRun) {
    publication = withoutFiles('proposal', whyNot);
  } else {
    const known = contentsById(source);
    const checkout = { folder: job.workspace, commit: job.sha };
    publication = await publishToBranch(
      job,
      inputs,
      async octokit => ({
        main: whyNot === null ? await requireNewest(octokit, job, directory, source) : job.sha,
        registry,
        logo,
      }),
      { blobs: ledgerInCheckout(job.workspace), have: id => known.get(id), checkout },
    );
  }
  const { files } = publication;
  const isPublished = publication.outcome === 'written' || publication.outcome === 'unchanged';
  const folder = isPublished ? leaveInFolder(job, inputs, files) : null;

  say(publication);
  setOutputs({
    ...commonResult(entries, findings),
    command: 'publish',
    outcome: publication.outcome,
    branch: publishTo,
    ...filesResult(files.keys()),
    commit: publication.commit,
    folder,
  });
  writeSummary(
    job,
    publishSummary(job, publication, { entries, findings, branch: publishTo, path: publishPath }),
  );
}

function say({ outcome, said, notes, warnings }: Published): void {
  for (const note of notes) core.info(note);
  for (const warning of warnings) core.warning(warning);
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
