import { dayInWords } from '../../../core/deadline/day-words.ts';
import type { Owed } from '../../plan/owed.ts';
import type { Record } from '../../record.ts';
import { changeName } from '../change-name.ts';
import { titleText } from '../escape/title.ts';
import { titleOfChange } from '../what-happens.ts';
import { windowOf } from '../windows.ts';

/** Subject of a notice: what it is, and the date that matters to whoever gets it, however long a name is. */
export function subjectOf(record: Record, { kind, group }: Owed): string {
  const name = changeName(record);
  const title = titleText(titleOfChange(record));
  if (kind === 'cancelled') return `Not going ahead: ${title} (${name})`;
  const window = windowOf(record, group);
  const day = window === null ? null : dayInWords(window.last_day, 'plain');
  const until =
    window?.authorisation === 'specific' ? `please answer by ${day}` : `you can object until ${day}`;
  const ending = day === null ? `(${name})` : `– ${until} (${name})`;
  switch (kind) {
    case 'more-time':
      return day === null ? `More time (${name})` : `More time: ${until} (${name})`;
    case 'correction':
      return `Corrected notice: ${title} ${ending}`;
    case 'after-the-fact':
      return `Already in our list: ${title} ${ending}`;
    case 'announcement':
    case 'information':
      return `${title} ${ending}`;
  }
}
