import { dayInWords } from '../../core/deadline/day-words.ts';
import { endInShort } from '../../core/deadline/end-words.ts';
import type { Record } from '../record.ts';
import { asCell } from './escape/markdown.ts';
import { shortLine } from './escape/one-line.ts';
import { endOf, groupLabel } from './windows.ts';

/** One thing that two announcements of a change state differently. Nothing in it is escaped yet. */
interface Difference {
  readonly label: string;
  readonly brief: string;
  readonly earlier: string;
  readonly now: string;
}

/** The label under which an entry stands that only one of two announcements is about. */
export const wholeEntry = 'What';

/** The most that is listed; the address of the notice has it all. */
const most = 40;

/**
 * What a notice to one group says of what differs, as paragraphs of plain text: `What for, earlier:` in one line and
 * `What for, now:` in the next, so that nothing in a value can pass for the other. None where the record corrects nothing
 * that this channel told this group.
 */
export function differenceLines(record: Record, channel: string, group: string): string[] {
  const { corrects, replaces } = record;
  if (corrects === undefined) return [];
  const told = corrects.told.find(one => one.channel === channel && one.group === group);
  if (told?.record !== replaces)
    return ['There was a version in between that we did not send to you. Please read this one as a whole.'];
  const differences = differencesOf(record, [group]);
  if (differences.length === 0) return [`All that ${earlierNotice(record)} stated is the same in this one.`];
  const blocks = byHeading(differences).map(([heading, some]) =>
    aligned([
      ...(heading === null ? [] : [['About', heading] as const]),
      ...some.flatMap(({ brief, earlier, now }) => [
        [`${brief}, earlier`, earlier] as const,
        [`${brief}, now`, now] as const,
      ]),
    ]),
  );
  return [`What differs from ${earlierNotice(record)}:`, ...blocks, 'All of it, as it is now:'];
}

/** The same for the change issue, as a table in Markdown: with the days of all groups. */
export function differenceTable(record: Record): string[] {
  if (record.corrects === undefined) return [];
  const groups = record.policy.groups.map(({ id }) => id);
  const differences = differencesOf(record, groups);
  if (differences.length === 0) return ['All that was stated there is the same here.'];
  const rows = differences.map(
    ({ heading, label, earlier, now }) =>
      `| ${asCell(heading === null ? label : `${heading}: ${label}`)} | ${asCell(earlier)} | ${asCell(now)} |`,
  );
  return [['| What differs | Earlier | Now |', '|---|---|---|', ...rows].join('\n')];
}

/** `our earlier notice (change 41, announced on 16 November 2026)`. */
function earlierNotice({ corrects }: Record): string {
  const name = corrects?.issue === undefined || corrects.issue === null ? '' : `change ${corrects.issue}, `;
  return `our earlier notice (${name}announced on ${dayInWords(corrects?.announced_on ?? '', 'plain')})`;
}

type Headed = Difference & { readonly heading: string | null };

function differencesOf(record: Record, groups: readonly string[]): Headed[] {
  const entries = (record.corrects?.differs ?? []).map(({ entry, label, brief, earlier, now }) => ({
    // A title says itself which entry it is of.
    heading:
      entry === null || label === wholeEntry || isAlone(record, entry) ? null : serviceOf(record, entry),
    label,
    brief,
    earlier: shortLine(earlier ?? nothingIn(label)),
    now: shortLine(now ?? nothingIn(label)),
  }));
  const all = [...entries, ...groups.flatMap(group => timeOf(record, group, groups.length > 1))];
  const left = all.length - most;
  return left <= 0
    ? all
    : [
        ...all.slice(0, most),
        { heading: null, label: 'And', brief: 'And', earlier: `${left} more`, now: `${left} more` },
      ];
}

/** What stands where one of the two says nothing: of an entry as a whole, that it is not in it. */
function nothingIn(label: string): string {
  return label === wholeEntry ? 'no part of it' : 'not stated';
}

/** Time to object as it was told before, beside what it is by now: a notice that goes out late moves it on. */
function timeOf(record: Record, group: string, isNamed: boolean): Headed[] {
  const was = record.corrects?.windows.find(one => one.group === group);
  const is = record.windows.find(one => one.group === group);
  if (was?.utc === is?.utc && was?.authorisation === is?.authorisation) return [];
  const words = (window: typeof was) =>
    window === undefined
      ? 'none'
      : `${window.authorisation === 'specific' ? 'answer by' : 'until'} ${endInShort(endOf(window))}`;
  const label = [was, is].some(one => one?.authorisation === 'general') ? 'Time to object' : 'Time to answer';
  const named = isNamed ? `${label} (${groupLabel(record, group)})` : label;
  return [{ heading: null, label: named, brief: label, earlier: words(was), now: words(is) }];
}

/** Whether both announcements are about one entry only, which then need not be named. */
function isAlone({ changes, corrects }: Record, entry: string): boolean {
  const others = [...changes, ...(corrects?.differs ?? [])].some(
    one => one.entry !== null && one.entry !== entry,
  );
  return !others;
}

function serviceOf({ changes }: Record, entry: string): string {
  const change = changes.find(one => one.entry === entry);
  return shortLine((change?.after ?? change?.before)?.service ?? entry);
}

function byHeading(differences: readonly Headed[]): [string | null, Headed[]][] {
  const headings = [...new Set(differences.map(({ heading }) => heading))];
  return headings.map(heading => [heading, differences.filter(one => one.heading === heading)]);
}

/** Two spaces or more after each label, so that the rows are found in the plain text when it becomes HTML. */
function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 3;
  return rows.map(([label, value]) => `${`${label}:`.padEnd(width)}${value}`).join('\n');
}
