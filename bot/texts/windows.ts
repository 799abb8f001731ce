import type { End } from '../../core/deadline/end-words.ts';
import type { Record, WindowOfGroup } from '../record.ts';

/** A window's end, as the words for dates want it. */
export function endOf({ last_day, zone, utc }: Pick<WindowOfGroup, 'last_day' | 'zone' | 'utc'>): End {
  return { lastDay: last_day, zone, utc };
}

/** What customers read instead of a group's id. */
export function groupLabel(record: Record, group: string): string {
  return record.policy.groups.find(({ id }) => id === group)?.label ?? group;
}

/** The windows of customers who may object, the one that ends first first. */
export function generalWindows(record: Record): readonly WindowOfGroup[] {
  return record.windows
    .filter(({ authorisation }) => authorisation === 'general')
    .sort((a, b) => (a.utc < b.utc ? -1 : a.utc > b.utc ? 1 : 0));
}

/** The window that ends last: labels, status and lateness go by it. */
export function latestWindow(record: Record): WindowOfGroup | null {
  return record.windows.reduce<WindowOfGroup | null>(
    (latest, window) => (latest === null || window.utc > latest.utc ? window : latest),
    null,
  );
}

/** Whether some customers have to agree first: their silence is a no (GDPR Art. 28(2)). */
export function asksFirst(record: Record): boolean {
  return record.windows.some(({ authorisation }) => authorisation === 'specific');
}

/** The zone in which this change's times are told. */
export function zoneOf(record: Record): string {
  return record.windows[0]?.zone ?? record.policy.window.time_zone;
}

/** The window of one group; `null` if it has none. */
export function windowOf(record: Record, group: string): WindowOfGroup | null {
  return record.windows.find(window => window.group === group) ?? null;
}
