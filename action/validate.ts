import { comparePolicies } from '../core/change/policy-change.ts';
import { count, type Finding } from '../core/finding.ts';
import { worstFirst } from '../core/report/workflow-commands.ts';
import { findBase } from './base.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import { type Job, readJob } from './job.ts';
import { logFindings } from './log.ts';
import { setOutputs } from './outputs.ts';
import { readRegistryFolder } from './registry-folder.ts';
import { remoteBase } from './remote-base.ts';
import { commonResult, comparisonResult } from './result.ts';
import { validateSummary } from './summary/validate.ts';
import { writeSummary } from './summary/write.ts';
import { today } from './today.ts';

/**
 * Says what is wrong with the registry and what the event would change in it: annotations on the lines, a summary, and
 * outputs. Writes nothing to GitHub, and asks it for nothing where the checkout holds the commit to compare with.
 */
export async function run(inputs: Inputs): Promise<void> {
  const job = readJob();
  const { directory, level } = inputs;
  const files = readRegistryFolder(job, directory);
  const base = await findBase(job, directory, remoteBase(job, inputs, files));
  const comparison = await compare(files, base, { directory, today: today(), level });
  const findings = mostUsefulFirst(comparison, directory);

  logFindings({ entries: comparison.loaded.entries, findings });
  setOutputs({
    ...commonResult(comparison.loaded.entries, findings),
    command: 'validate',
    ...comparisonResult(comparison.before?.commit ?? null, comparison.change),
  });
  writeSummary(job, await summaryOf(job, comparison, findings));
  // The annotations say what is wrong; another one that says so would take a place of theirs.
  if (fails(findings, inputs.failOn)) process.exitCode = 1;
}

function fails(findings: readonly Finding[], failOn: Inputs['failOn']): boolean {
  return count(findings, 'error') > 0 || (failOn === 'warning' && count(findings, 'warning') > 0);
}

/** The worst first, and among equals those in files that the event touches: these are the author's own. */
function mostUsefulFirst({ findings, touched }: Comparison, directory: string): Finding[] {
  const own = ({ file }: Finding) => touched(file.slice(directory.length + 1));
  return worstFirst([...findings.filter(own), ...findings.filter(finding => !own(finding))]);
}

async function summaryOf(job: Job, comparison: Comparison, findings: readonly Finding[]): Promise<string> {
  const { before, loaded, change, whyNot } = comparison;
  // Rendering brings calendars and a good deal more with it, for which a faulty registry need not wait.
  const preview = loaded.registry === null || before === null ? null : await import('./preview.ts');
  return validateSummary(job, {
    entries: loaded.entries,
    findings,
    whyNot,
    publisher: (before?.registry ?? loaded.registry)?.policy.publisher.name ?? null,
    policy: loaded.registry?.policy ?? null,
    comparedWith: before?.commit ?? null,
    change,
    terms:
      before === null || loaded.registry === null
        ? []
        : comparePolicies(before.registry.policy, loaded.registry.policy),
    preview:
      preview === null || before === null || loaded.registry === null
        ? null
        : preview.previewOf(before.registry, loaded.registry),
  });
}
