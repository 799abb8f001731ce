import { dayInWords } from '../../core/deadline/day-words.ts';
import { endOfDay } from '../../core/deadline/end-of-day.ts';
import type { Record } from '../record.ts';

/** The earliest day of first use that was announced; `null` where none was. */
export function earliestUse({ changes }: Record): string | null {
  const days = changes.flatMap(({ before, after }) =>
    before === null && typeof after?.used_from === 'string' ? after.used_from : [],
  );
  return days.sort()[0] ?? null;
}

/**
 * Gives every group time to the end of a later day. A printed deadline never moves earlier, so less is refused;
 * and the day of first use that was announced comes after it, so more than that is another change to be announced.
 */
export function extend(
  record: Record,
  date: string,
): { readonly record: Record; readonly says: string } | { readonly refused: string } {
  const { state } = record;
  if (state === 'in-the-list' || state === 'cancelled' || state === 'replaced') return { refused: 'ended' };
  if (record.windows.length === 0) return { refused: 'no-window' };
  // What has been closed has been said to be closed: to the page, to the pull request, to whoever asked.
  if (state === 'window-closed') return { refused: 'closed-already' };
  if (record.windows.every(({ last_day }) => date <= last_day)) return { refused: 'not-later' };
  const use = earliestUse(record);
  if (use !== null && date >= use) return { refused: 'not-before-use' };
  const windows = record.windows.map(window => {
    if (date <= window.last_day) return window;
    const utc = endOfDay(date, window.zone);
    return utc === null
      ? window
      : {
          ...window,
          last_day: date,
          local: `${date}T24:00`,
          utc,
          steps: [...window.steps, `extended to ${dayInWords(date)}`],
        };
  });
  return windows.some((window, index) => window !== record.windows[index])
    ? { record: { ...record, windows, mailbox_read: null }, says: 'extended' }
    : { refused: 'no-such-day' };
}
