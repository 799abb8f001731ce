import type { Finding } from '../../core/finding.ts';
import { tallyLine } from '../../core/report/text.ts';
import type { Job } from '../job.ts';
import type { Published } from '../publish-to-branch.ts';
import type { PublishOutcome } from '../result.ts';
import { fileAddress } from './addresses.ts';
import { findingsSection } from './findings.ts';
import { link, messageText } from './markdown.ts';
import { mostSummaryBytes } from './write.ts';

interface PublishFacts {
  readonly entries: number;
  readonly findings: readonly Finding[];
  readonly branch: string;
  readonly path: string;
}

const verdicts: Readonly<Record<PublishOutcome, string>> = {
  written: '✅ Published',
  unchanged: '✅ The page is current',
  'dry-run': 'ℹ️ Dry run',
  outdated: 'ℹ️ Left to a newer run',
  proposal: '⚠️ Not published from here',
  refused: '❌ Not published',
  invalid: '❌ Not published',
};

/** The summary of a publication as Markdown: the verdict first. */
export function publishSummary(
  job: Job,
  { outcome, said, warnings }: Published,
  facts: PublishFacts,
): string {
  const { entries, findings, branch, path } = facts;
  const stands = outcome === 'written' || outcome === 'unchanged';
  const sections = [
    `## ${verdicts[outcome]}`,
    messageText(said),
    ...warnings.map(messageText),
    stands ? link(path, fileAddress(job, branch, path)) : '',
    tallyLine({ entries, findings }),
    findingsSection(job, findings, Math.floor(mostSummaryBytes * 0.8)),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}
