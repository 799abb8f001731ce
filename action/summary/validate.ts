import type { Change } from '../../core/change/change.ts';
import type { TermChange } from '../../core/change/policy/term.ts';
import type { Finding } from '../../core/finding.ts';
import { count } from '../../core/finding.ts';
import type { Policy } from '../../core/policy.ts';
import { tallyLine } from '../../core/report/text.ts';
import { grouped } from '../../core/text/grouped.ts';
import type { Job } from '../job.ts';
import type { Preview } from '../preview.ts';
import { changeSection } from './change.ts';
import { findingsSection } from './findings.ts';
import { nextSection } from './next.ts';
import { policySection } from './policy.ts';
import { previewSection } from './preview.ts';
import { mostSummaryBytes } from './write.ts';

/** What the summary of a validation tells. */
export interface ValidateFacts {
  readonly entries: number;
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[];
  /** Why nothing is compared; `null` if something is. */
  readonly whyNot: string | null;
  /** The company whose list it is; `null` while the policy cannot be read. */
  readonly publisher: string | null;
  /** Labels for the change in words. */
  readonly policy: Policy | null;
  /** Commit it is compared with. */
  readonly comparedWith: string | null;
  /** `null` without a comparison, or while an error stands in its way. */
  readonly change: Change | null;
  /** Terms of the policy that differ; empty where `change` is `null`. */
  readonly terms: readonly TermChange[];
  readonly preview: Preview | null;
}

/** Shares of the room that the parts may take, in bytes; the verdict and what happens next need little of the rest. */
const room = {
  findings: Math.floor(mostSummaryBytes * 0.4),
  change: Math.floor(mostSummaryBytes * 0.2),
  policy: Math.floor(mostSummaryBytes * 0.05),
  preview: Math.floor(mostSummaryBytes * 0.3),
};

/** The summary of a validation as Markdown: the verdict first, then what a vendor needs, then what staff need. */
export function validateSummary(job: Job, facts: ValidateFacts): string {
  const { entries, findings } = facts;
  const sections = [
    `## ${verdict(findings)}\n\n${tallyLine({ entries, findings })}`,
    findingsSection(job, findings, room.findings),
    changeSection(facts, room.change),
    policySection(facts, room.policy),
    previewSection(facts.preview, room.preview),
    nextSection(job, facts),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function verdict(findings: readonly Finding[]): string {
  const errors = count(findings, 'error');
  if (errors === 1) return '❌ One thing has to be mended';
  if (errors > 1) return `❌ ${grouped(errors)} things have to be mended`;
  const warnings = count(findings, 'warning');
  if (warnings === 1) return '✅ Nothing has to be mended; one thing deserves a look';
  if (warnings > 1) return `✅ Nothing has to be mended; ${grouped(warnings)} things deserve a look`;
  return '✅ Nothing has to be mended';
}
