import { dayInWords } from '../../core/deadline/day-words.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import { counted } from '../../core/report/text.ts';
import type { Record } from '../record.ts';
import { isOverridden } from '../texts/objection-words.ts';
import { latestWindow, zoneOf } from '../texts/windows.ts';

/** Said plainly: the change was in the list too soon, and since when that is known. `null` if it was not. */
export function earlyNote(record: Record): string | null {
  const { merged, kind } = record;
  if (merged === null || !merged.early) return null;
  const day = dayInWords(localDay(merged.at, zoneOf(record)), 'plain');
  const before =
    kind === 'after-the-fact' || record.windows.length === 0
      ? 'customers had been told'
      : 'the time to object had ended';
  return `in the list by ${day}, before ${before}`;
}

/**
 * What is out of the ordinary about a change that is over; `null` if nothing is.
 *
 * @param at the instant at which it ended.
 * @param successor issue of the record that took its place.
 */
export function pastNote(record: Record, at: string, successor: number | null): string | null {
  const early = earlyNote(record);
  const sentences = [
    ...(early === null ? [] : [`${early.slice(0, 1).toUpperCase()}${early.slice(1)}.`]),
    ...endNote(record, at, successor),
    ...overriddenNote(record),
    ...(record.treated === null
      ? []
      : ['How it was treated was decided by a person; the reason stands with the change.']),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function endNote(record: Record, at: string, successor: number | null): string[] {
  const end = latestWindow(record)?.utc ?? null;
  switch (record.state) {
    case 'cancelled':
      return end !== null && Date.parse(at) < Date.parse(end)
        ? ['Given up before the time to object had ended.']
        : [];
    case 'replaced': {
      const again = successor === null ? 'Announced again' : `Announced again as change ${successor}`;
      return [record.objections.length === 0 ? `${again}.` : `${again}; its objections count there too.`];
    }
    default:
      return [];
  }
}

/** Objections that two members of staff decided to go ahead against are no open ones, and not settled either. */
function overriddenNote({ objections }: Record): string[] {
  const overridden = objections.filter(isOverridden).length;
  return overridden === 0
    ? []
    : [`It went ahead with ${counted(overridden, 'objection', 'objections')} unsettled.`];
}
