import { endOfDay } from '../../core/deadline/end-of-day.ts';
import type { ChangeEvent, EventKind } from '../../core/render/records.ts';
import { wasSent } from '../plan/owed.ts';
import { latestEnd, type Record } from '../record.ts';
import { endedAt, toldAt } from './times.ts';

/** The order of what happened in the same instant: by pass, as nothing finer is known. */
const order: readonly EventKind[] = [
  'early',
  'announced',
  'told',
  'more-time',
  'held',
  'window-closed',
  'in-the-list',
  'cancelled',
  'replaced',
];

/** What has happened to a change, the oldest first: only what its record states the time of. */
export function eventsOf(record: Record): ChangeEvent[] {
  const told = toldAt(record);
  return [
    event(record.announced.at, 'announced'),
    ...(told === null ? [] : [event(told, 'told')]),
    ...moreTime(record),
    ...actsAt(record, recording).map(at => event(at, 'held')),
    ...windowClosed(record),
    ...inTheList(record),
    ...(record.state === 'cancelled' || record.state === 'replaced'
      ? [event(endedAt(record), record.state)]
      : []),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || order.indexOf(a.what) - order.indexOf(b.what));
}

function event(at: string, what: EventKind): ChangeEvent {
  return { at, what };
}

type Act = Record['acts'][number];

/** Commands by which an objection comes on record: until it is settled the change is held. */
const recording: readonly Act['command'][] = ['object', 'count', 'record-objection'];

/** Commands that can be the last thing a change waited for. */
const clearing: readonly Act['command'][] = [
  'answer',
  'confirm',
  'withdraw',
  'not-objection',
  'mailbox-read',
  'approvals-complete',
  'waive-notice',
];

/** When commands took effect, while there was something for them to do: nothing reopens what has ended. */
function actsAt({ acts, ended_at }: Record, commands: readonly Act['command'][]): string[] {
  return acts
    .filter(({ command, done, at }) => done && commands.includes(command) && !isAfter(at, ended_at))
    .map(({ at }) => at);
}

function isAfter(at: string, end: string | null): boolean {
  return end !== null && Date.parse(at) > Date.parse(end);
}

/**
 * Staff gave more time, or a notice went out late and the deadline followed it. Of the latter only the notice states
 * when: it is the one whose deadline no member of staff named.
 */
function moreTime(record: Record): ChangeEvent[] {
  const extensions = record.acts.filter(({ command, done }) => command === 'extend' && done);
  const given = new Set(
    extensions.flatMap(({ arguments: text }) =>
      record.windows.map(({ zone }) => endOfDay(text.split(' ')[0] ?? '', zone)),
    ),
  );
  const latest = new Map<string, string>();
  for (const { kind, deadline, at, evidence } of record.notices) {
    if (kind !== 'more-time' || deadline === null || at === null || !wasSent(evidence)) continue;
    if (!given.has(deadline)) latest.set(deadline, later(latest.get(deadline) ?? at, at));
  }
  return [...extensions.map(({ at }) => at), ...latest.values()].map(at => event(at, 'more-time'));
}

/** The window is closed when its time is over and the last thing that held it is settled. */
function windowClosed(record: Record): ChangeEvent[] {
  const end = latestEnd(record);
  if (end === null || (record.state !== 'window-closed' && record.state !== 'in-the-list')) return [];
  return [event(actsAt(record, clearing).reduce(later, end), 'window-closed')];
}

/** One that was there too soon is in the list by the rules only when its time is over. */
function inTheList(record: Record): ChangeEvent[] {
  const { merged, state } = record;
  if (merged === null) return [];
  if (!merged.early) return [event(merged.at, 'in-the-list')];
  return [
    event(merged.at, 'early'),
    ...(state === 'in-the-list' ? [event(endedAt(record), 'in-the-list')] : []),
  ];
}

function later(a: string, b: string): string {
  return Date.parse(b) > Date.parse(a) ? b : a;
}
