import { isNoticeable } from '../../core/change/class.ts';
import type { Notice, NoticeKind, Record } from '../record.ts';

/** Kinds of the first notice that a channel sends of a change. */
export const firstKinds: readonly NoticeKind[] = [
  'announcement',
  'after-the-fact',
  'correction',
  'information',
];

/** A notice that is owed: who has to be told what, on which channel. */
export interface Owed {
  readonly kind: Exclude<NoticeKind, 'replaced' | 'early'>;
  readonly channel: string;
  readonly group: string;
  /** The end of the group's time to object, which the notice prints; `null` where there is none. */
  readonly deadline: string | null;
}

/** What the first notice of a record is to a group. To those whom nothing reached before, nothing is corrected. */
function firstKind(record: Record, channel: string, group: string): Owed['kind'] {
  if (record.replaces !== null && isToldBefore(record, channel, group)) return 'correction';
  if (record.kind === 'after-the-fact') return 'after-the-fact';
  return record.windows.length === 0 ? 'information' : 'announcement';
}

/**
 * The notices that a record owes and does not hold yet. Each channel of the frozen policy that sends something tells
 * its groups of the change; whoever was told is told again of a later deadline, and of a cancellation.
 */
export function owedNotices(record: Record): Owed[] {
  // Staff may treat a change as one that no notice goes out for; then its issue says so, and nobody is written to.
  if (!isNews(record) && record.replaces === null) return [];
  return record.policy.channels
    .filter(({ kind }) => kind !== 'issue')
    .flatMap(({ id, group }) =>
      (group === undefined ? record.policy.groups.map(one => one.id) : [group]).flatMap(one =>
        owedTo(record, id, one),
      ),
    );
}

/** Whether customers are told of it even if they have heard nothing of it before. */
function isNews({ changes }: Record): boolean {
  return changes.some(({ treatment }) => isNoticeable(treatment));
}

/** Whether an earlier announcement may have reached a group by this channel. */
function isToldBefore({ replaces, corrects }: Record, channel: string, group: string): boolean {
  if (corrects === undefined) return replaces !== null;
  return corrects.told.some(one => one.channel === channel && one.group === group);
}

function owedTo(record: Record, channel: string, group: string): Owed[] {
  const deadline = record.windows.find(window => window.group === group)?.utc ?? null;
  const before = record.notices.filter(notice => notice.channel === channel && notice.group === group);
  const told = before.some(notice => mayHaveTold(record, notice));
  if (record.state === 'cancelled') {
    // Those whom only an earlier announcement reached have to know its end as much as anybody.
    return (told || isToldBefore(record, channel, group)) && !before.some(({ kind }) => kind === 'cancelled')
      ? [{ kind: 'cancelled', channel, group, deadline: null }]
      : [];
  }
  if (record.state === 'replaced') return [];
  if (!before.some(({ kind }) => firstKinds.includes(kind)))
    return isNews(record) || isToldBefore(record, channel, group)
      ? [{ kind: firstKind(record, channel, group), channel, group, deadline }]
      : [];
  const printed = before.reduce<string | null>(
    (latest, notice) =>
      notice.deadline !== null && (latest === null || notice.deadline > latest) ? notice.deadline : latest,
    null,
  );
  return told && deadline !== null && printed !== null && deadline > printed
    ? [{ kind: 'more-time', channel, group, deadline }]
    : [];
}

/** Whether somebody may have learned of the change by this notice. */
export function mayHaveTold(record: Record, notice: Notice): boolean {
  return firstKinds.includes(notice.kind) && mayHaveReached(record, notice);
}

/** Whether somebody may have it: it went out, or to a part of them, or an attempt ended without an answer. */
function mayHaveReached({ effects }: Record, { id, evidence }: Notice): boolean {
  const effect = effects[`notice/${id}`];
  const attempted = effect !== undefined && (effect.state === 'claimed' || effect.told.length > 0);
  return wasSent(evidence) || attempted;
}

/** Whether a notice has left us. */
export function wasSent(evidence: Notice['evidence']): boolean {
  return evidence === 'published' || evidence === 'handed-over' || evidence === 'accepted';
}

/** Whether the window may not begin before this channel has told its groups. */
export function isRequired({ policy }: Record, channel: string): boolean {
  // What is said on the issue besides is seen in its text too, and holds nothing up.
  return policy.channels.some(({ id, kind, required }) => id === channel && kind !== 'issue' && required);
}

/** Notices that have to be out before the window counts, and anything later that customers were owed. */
export function requiredNotices(record: Record): Record['notices'] {
  return record.notices.filter(({ channel }) => isRequired(record, channel));
}
