import { localDay } from '../../core/deadline/local-day.ts';
import type { Record } from '../record.ts';
import { firstKinds, requiredNotices, wasSent } from './owed.ts';

/** Whether the announcement was complete only on a later day than the windows are counted from. */
export function isToBeRecounted(record: Record): boolean {
  const zone = record.windows[0]?.zone;
  const complete = announcementComplete(record);
  return zone !== undefined && complete !== null && localDay(complete, zone) > record.announced.on;
}

/**
 * The instant at which the last required part of the announcement went out, the change issue among them; `null` while
 * one is still to go.
 */
export function announcementComplete(record: Record): string | null {
  const first = requiredNotices(record).filter(({ kind }) => firstKinds.includes(kind));
  if (record.issue === null) return null;
  if (first.some(({ evidence }) => !wasSent(evidence) && evidence !== 'waived')) return null;
  const sent = first.flatMap(({ at, evidence }) => (wasSent(evidence) && at !== null ? [at] : []));
  const opened = record.effects['issue']?.at ?? null;
  return [...sent, ...(opened === null ? [] : [opened])].reduce<string | null>(
    (last, at) => (last === null || Date.parse(at) > Date.parse(last) ? at : last),
    null,
  );
}
