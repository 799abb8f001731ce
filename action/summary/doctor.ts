import { grouped } from '../../core/text/grouped.ts';
import type { Verdict } from '../../doctor/answer.ts';
import type { Group } from '../../doctor/check.ts';
import type { Diagnosis, Line } from '../../doctor/diagnose.ts';
import { groupWords, moreToSee, tallyOf } from '../../doctor/report/words.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import type { Job } from '../job.ts';
import { checkAddress } from './addresses.ts';
import { link, messageText } from './markdown.ts';
import { mostSummaryBytes } from './write.ts';

const signs: Readonly<Record<Verdict, string>> = {
  fine: '✅ fine',
  'not-fine': '❌ not fine',
  'cannot-see': '❔ cannot see',
};

/** Bytes that the rows may take. */
const room = Math.floor(mostSummaryBytes * 0.9);

/** The diagnosis as Markdown: the verdict, then a table for each group, the worst first. */
export function doctorSummary(job: Job, diagnosis: Diagnosis): string {
  const rows = diagnosis.lines.map(line => ({ group: line.group, text: row(job, line) }));
  const { kept, left } = cutToBytes(rows, room, ({ text }) => lineBytes(text));
  const names = [...new Set(kept.map(({ group }) => group))];
  const tables = names.map(group =>
    table(
      group,
      kept.flatMap(one => (one.group === group ? one.text : [])),
    ),
  );
  const sections = [
    `## ${verdict(diagnosis)}\n\n${tallyOf(diagnosis)}`,
    moreToSee(diagnosis) ?? '',
    ...tables,
    left === 0 ? '' : `… and ${grouped(left)} more; the log lists them all.`,
  ];
  return `${sections.filter(section => section !== '').join('\n\n')}\n`;
}

function verdict({ counts }: Diagnosis): string {
  if (counts['not-fine'] > 0) return '❌ Something stands between this repository and its promises';
  if (counts['cannot-see'] > 0) return '❔ Nothing is known to be wrong; not everything could be seen';
  return '✅ Everything is as it should be';
}

function table(group: Group, rows: readonly string[]): string {
  const head = ['| | Check | What was found | What to do |', '|---|---|---|---|'];
  return `### ${groupWords[group]}\n\n${[...head, ...rows].join('\n')}`;
}

function row({ serverUrl }: Job, { verdict: said, check, about, found, remedy }: Line): string {
  const of = about === null ? '' : ` (${messageText(about)})`;
  const named = `${link(check, checkAddress(serverUrl, check))}${of}`;
  return `| ${signs[said]} | ${named} | ${messageText(found)} | ${remedy === null ? '' : messageText(remedy)} |`;
}
