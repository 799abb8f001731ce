import { endInFull } from '../../deadline/end-words.ts';
import type { GroupDeadline } from '../../render/records.ts';

/**
 * `the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)`: goes on after "until" and "by". The bare day where the
 * record holds no point in time.
 */
export function endOfTime(end: GroupDeadline): string {
  try {
    return endInFull(end);
  } catch {
    return `the end of ${end.lastDay}`;
  }
}

/** Until when customers can object or have to answer, a sentence for each group; one for all where all share it. */
export function deadlineSentences(deadlines: readonly GroupDeadline[], isOver: boolean): string[] {
  const asked = deadlines.filter(({ authorisation }) => authorisation === 'specific');
  const objecting = deadlines.filter(({ authorisation }) => authorisation === 'general');
  const verb = isOver ? 'could' : 'can';
  const shared = new Set(objecting.map(endOfTime)).size === 1;
  const whom = ({ label }: GroupDeadline) =>
    deadlines.length === 1 ? 'Customers' : `Customers under "${label}"`;
  return [
    ...(shared
      ? objecting.slice(0, 1).map(end => `Customers ${verb} object until ${endOfTime(end)}.`)
      : objecting.map(end => `${whom(end)} ${verb} object until ${endOfTime(end)}.`)),
    ...asked.map(
      end =>
        `${whom(end)} ${isOver ? 'were' : 'are'} asked first, to answer by ${endOfTime(end)}; no answer is a no.`,
    ),
  ];
}
