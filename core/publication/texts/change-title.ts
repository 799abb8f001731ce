import { dayAsText } from '../../render/day.ts';
import type { ComingChange, GroupDeadline, PastChange } from '../../render/records.ts';

/** The title of a change where it stands alone, as in a feed or a calendar: what it is, the day that matters, its name. */
export function changeTitle(change: ComingChange | PastChange): string {
  const name = `(change ${change.number})`;
  switch (change.status) {
    case 'announcing':
    case 'open':
    case 'held': {
      const already = 'inTheListAlready' in change ? 'Already in the list: ' : '';
      return `${already}${change.title}${untilWhen(change.deadlines)} ${name}`;
    }
    case 'window-closed':
      return `${change.title} – the time to object has ended ${name}`;
    case 'in-the-list':
      return `The list has changed: ${change.title} ${name}`;
    case 'cancelled':
      return `Not going ahead: ${change.title} ${name}`;
    case 'replaced':
      return change.replacedBy === null
        ? `Announced again: ${change.title} ${name}`
        : `Announced again as change ${change.replacedBy}: ${change.title} ${name}`;
  }
}

/** ` – objections until 9 December 2026`: the first day on which time ends, and that others have longer. */
function untilWhen(deadlines: readonly GroupDeadline[]): string {
  const objecting = deadlines.filter(({ authorisation }) => authorisation === 'general');
  const counted = objecting.length > 0 ? objecting : deadlines;
  const days = [...new Set(counted.map(({ lastDay }) => lastDay))].sort();
  const [first] = days;
  if (first === undefined) return '';
  const what = objecting.length > 0 ? 'objections until' : 'answers by';
  return ` – ${what} ${dayAsText(first, 'plain')}${days.length > 1 ? ' or later' : ''}`;
}
