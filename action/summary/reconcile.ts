import type { Pass } from '../../bot/reconcile.ts';
import { momentInWords } from '../../bot/texts/moment-words.ts';
import { grouped } from '../../core/text/grouped.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import type { Job } from '../job.ts';
import type { Published } from '../publish-to-branch.ts';
import type { Waiting } from '../waiting.ts';
import { fileAddress, issueAddress } from './addresses.ts';
import { code, link, messageText } from './markdown.ts';
import { mostSummaryBytes } from './write.ts';

/** What a run of `reconcile` tells. */
export interface PassReport {
  /** The instant at which it began. */
  readonly at: string;
  readonly dryRun: boolean;
  /** `null` if it was stopped. */
  readonly pass: Pass | null;
  /** Why it was stopped, in a sentence. */
  readonly failure: string | null;
  /** What was done, in words. */
  readonly steps: readonly string[];
  /** `null` if the page was not to be made. */
  readonly publication: Published | null;
  /** A sentence for each setting that is missing or wrong. */
  readonly channelsNotSetUp: readonly string[];
  /** Why the schedule could not be kept alive; `null` if it was, or need not be. */
  readonly schedule: string | null;
  /** `null` if the ledger could not be read. */
  readonly waiting: readonly Waiting[] | null;
  /** Whether there is a ledger that can be read, whoever writes it. */
  readonly ledgerIsSound: boolean;
}

/** Bytes that a list may take. */
const room = Math.floor(mostSummaryBytes * 0.3);

/** The summary of a pass for staff, as Markdown: the verdict, what waits for whom, what was done. */
export function reconcileSummary(
  job: Job,
  report: PassReport,
  page: { readonly branch: string; readonly path: string },
): string {
  const sections = [
    `## ${verdict(report)}`,
    whyNot(report),
    times(job, report),
    waitingSection(job, report),
    listSection('Channels that are not set up', report.channelsNotSetUp),
    report.schedule === null ? '' : messageText(report.schedule),
    listSection(report.dryRun ? 'What would be done' : 'What was done', report.steps),
    pageSection(job, report, page),
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function verdict({ pass, failure, publication, dryRun, ledgerIsSound }: PassReport): string {
  if (failure !== null || pass === null) return '❌ The pass was stopped';
  if (pass.standsStill !== null) return `${ledgerIsSound ? '⚠️' : '❌'} Nothing may be done here`;
  if (dryRun) return 'ℹ️ Dry run: nothing was done';
  if (publication?.outcome === 'refused') return '❌ The page could not be published';
  return pass.settled ? '✅ The bot has nothing left to do' : '⚠️ Something is left for the next pass';
}

function whyNot({ pass, failure }: PassReport): string {
  if (failure !== null) return messageText(failure);
  const still = pass?.standsStill ?? null;
  return still === null ? '' : `${messageText(still.slice(0, 1).toUpperCase() + still.slice(1))}.`;
}

function times({ eventName }: Job, { at, pass }: PassReport): string {
  const due = pass?.nextDue ?? null;
  const next =
    due === null
      ? 'No date is waited for.'
      : `The next date that changes something: ${momentInWords(due, 'UTC')}; the first pass after it sees to that.`;
  return `Last pass: ${momentInWords(at, 'UTC')}, on ${code(eventName)}. ${pass === null ? '' : next}`.trim();
}

function waitingSection(job: Job, { waiting, pass }: PassReport): string {
  if (waiting === null || (pass?.standsStill ?? null) !== null) return '';
  const heading = '### What waits, and for whom';
  if (waiting.length === 0) return `${heading}\n\nNo announced change waits for anything.`;
  const rows = waiting.map(one => {
    const change = link(one.change, one.issue === null ? null : issueAddress(job, one.issue));
    return `| ${change} | ${one.state} | ${messageText(one.what)} | ${one.who} | ${one.remedy ?? ''} |`;
  });
  const { kept, left } = cutToBytes(rows, room, lineBytes);
  const lines = ['| Change | State | Waits for | Who | What to do |', '|---|---|---|---|---|', ...kept];
  return `${heading}\n\n${lines.join('\n')}${more(left)}`;
}

function listSection(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const { kept, left } = cutToBytes(
    items.map(item => `- ${messageText(item)}`),
    room,
    lineBytes,
  );
  return `### ${heading}\n\n${kept.join('\n')}${more(left)}`;
}

function pageSection(
  job: Job,
  { publication }: PassReport,
  { branch, path }: { readonly branch: string; readonly path: string },
): string {
  if (publication === null) return '';
  const { outcome, said, warnings } = publication;
  const stands = outcome === 'written' || outcome === 'unchanged';
  return `### The page\n\n${[said, ...warnings].map(messageText).join('\n\n')}${stands ? `\n\n${link(path, fileAddress(job, branch, path))}` : ''}`;
}

function more(left: number): string {
  return left === 0 ? '' : `\n\n… and ${grouped(left)} more.`;
}
