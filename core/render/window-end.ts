import { dayInWords } from '../deadline/day-words.ts';
import { clocksInWords } from '../deadline/end-words.ts';
import { markdownCell } from './escape/markdown.ts';
import type { GroupDeadline } from './records.ts';

/**
 * Until when customers can object, for a table cell: one date where all groups share it, else each group's. A group
 * whose contract asks for agreement first does not object, it answers (GDPR Art. 28(2)).
 */
export function windowEndsCell(deadlines: readonly GroupDeadline[]): string {
  if (deadlines.length === 0) return 'no time to object';
  const { objecting, asked, shared } = objectingAndAsked(deadlines);
  const ends = shared
    ? objecting.slice(0, 1).map(endInWords)
    : objecting.map(one => `${one.label}: ${endInWords(one)}`);
  const answers = asked.map(one => `${one.label}: answer by ${endInWords(one)}`);
  return markdownCell([...ends, ...answers].join('; '));
}

/** Groups that may object and groups that are asked first, and whether all of the former have the same end. */
export function objectingAndAsked(deadlines: readonly GroupDeadline[]): {
  readonly objecting: readonly GroupDeadline[];
  readonly asked: readonly GroupDeadline[];
  readonly shared: boolean;
} {
  const objecting = deadlines.filter(({ authorisation }) => authorisation !== 'specific');
  return {
    objecting,
    asked: deadlines.filter(({ authorisation }) => authorisation === 'specific'),
    shared: new Set(objecting.map(endInWords)).size === 1,
  };
}

/** `Wed 9 Dec 2026, 24:00 CET (23:00 UTC)`; the bare day if the record holds no point in time. */
function endInWords(end: GroupDeadline): string {
  try {
    const [local, utc] = clocksInWords(end, 'short').split(', ');
    return `${dayInWords(end.lastDay)}, ${local}${utc === undefined ? '' : ` (${utc})`}`;
  } catch {
    return end.lastDay;
  }
}
