import { dayInWords } from '../deadline/day-words.ts';
import { clocksInWords } from '../deadline/end-words.ts';
import type { Policy } from '../policy.ts';
import { markdownCell } from './escape/markdown.ts';
import type { GroupDeadline } from './records.ts';

/**
 * Until when customers can object, for a table cell: one date where all groups share it, else each group's. A group
 * whose contract asks for agreement first does not object, it answers (GDPR Art. 28(2)).
 */
export function windowEndsCell(deadlines: readonly GroupDeadline[], policy: Policy): string {
  if (deadlines.length === 0) return 'no time to object';
  const groups = new Map(policy.groups.map(group => [group.id, group]));
  const labelled = (deadline: GroupDeadline) => `${groups.get(deadline.group)?.label ?? deadline.group}: `;
  const isAsked = ({ group }: GroupDeadline) => groups.get(group)?.authorisation === 'specific';
  const objecting = deadlines.filter(deadline => !isAsked(deadline));
  const shared = new Set(objecting.map(deadline => endInWords(deadline))).size === 1;
  const ends = shared
    ? objecting.slice(0, 1).map(endInWords)
    : objecting.map(deadline => labelled(deadline) + endInWords(deadline));
  const answers = deadlines.filter(isAsked).map(one => `${labelled(one)}answer by ${endInWords(one)}`);
  return markdownCell([...ends, ...answers].join('; '));
}

/** `Wed 9 Dec 2026, 24:00 CET (23:00 UTC)`; the bare day if the record holds no point in time. */
function endInWords(end: GroupDeadline): string {
  try {
    const [local, ...utc] = clocksInWords(end, 'short').split(', ');
    return `${dayInWords(end.lastDay)}, ${local}${utc.length === 0 ? '' : ` (${utc.join(', ')})`}`;
  } catch {
    return end.lastDay;
  }
}
