import { isNoticeable } from '../../core/change/class.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import { materialDigest } from '../../core/change/material.ts';
import type { Deadline } from '../../core/deadline/deadline.ts';
import { isDeadline } from '../../core/deadline/deadline.ts';
import { isRefusal } from '../../core/deadline/refusal.ts';
import type { Registry } from '../../core/registry.ts';
import type { Ledger, Observation } from '../observation.ts';
import type { Record } from '../record.ts';
import { isFinal } from '../record.ts';
import { announceable, begin, freeId } from './announce.ts';

/** Digest of the material content of each entry: what customers are to be told of, in short. */
export function accountOf(registry: Registry): { [entry: string]: string } {
  return Object.fromEntries(registry.entries.map(entry => [entry.id, materialDigest(entry)]));
}

/** What the default branch holds beside what customers have been told. */
export interface Accounting {
  /** The new account; `null` if it stands as it is. */
  readonly accounted: { readonly [entry: string]: string } | null;
  /** What nobody was told of before it was in the list. */
  readonly afterTheFact: Record | null;
  /** Why what is in the list cannot be told, if so. It is told as soon as it can be. */
  readonly stuck: string | null;
}

const nothingNew: Accounting = { accounted: null, afterTheFact: null, stuck: null };

/**
 * Compares the default branch with what customers have been told of, by content and not by commits, so that force
 * pushes and reverts are harmless. What a record tells of already is taken over; for the rest a record begins that
 * tells it after the fact, in the same ledger commit in which the account moves on.
 */
export function account(ledger: Ledger, records: readonly Record[], observation: Observation): Accounting {
  const { main, told, now, deadlines } = observation;
  const registry = main.loaded.registry;
  if (registry === null) return nothingNew;
  const standing = accountOf(registry);
  const differing = [...new Set([...Object.keys(standing), ...Object.keys(ledger.accounted)])].filter(
    id => standing[id] !== ledger.accounted[id],
  );
  if (differing.length === 0) return nothingNew;
  const nothing = materialDigest(null);
  const untold = differing.filter(id => {
    const before = ledger.accounted[id] ?? nothing;
    const after = standing[id] ?? nothing;
    return !records.some(record => tells(record, id, before, after));
  });
  if (untold.length === 0) return { ...nothingNew, accounted: standing };
  // Without the registry that customers know nobody can say what changed: better to wait than to tell half of it.
  if (told === null)
    return {
      ...nothingNew,
      stuck: `the commit ${ledger.accountedAt.slice(0, 12)}, which customers were last told of, cannot be read. Push it to any branch`,
    };
  const before = { ...told, policy: registry.policy };
  const change = compareRegistries(before, registry);
  const only = change.changes.filter(
    ({ entry, treatment }) => untold.includes(entry) && isNoticeable(treatment),
  );
  if (only.length === 0) return { ...nothingNew, accounted: standing };
  const counted: Deadline[] = deadlines.now.filter(isDeadline);
  if (only.some(({ treatment }) => treatment === 'window') && counted.length < registry.policy.groups.length)
    return {
      ...nothingNew,
      stuck: `a change in the list was announced to nobody, and no deadline can be counted for it: ${deadlines.now.find(isRefusal)?.reason ?? 'no day to count from'}`,
    };
  const of = announceable({ ...change, changes: only }, registry.policy, null);
  const record = begin(of, {
    id: freeId(`push-${main.head.slice(0, 12)}`, [...records.map(({ id }) => id), ...ledger.closed]),
    kind: 'after-the-fact',
    pull: null,
    head: main.head,
    announced: {
      by: 'bot',
      permission: '-',
      at: now,
      on: counted[0] === undefined ? now.slice(0, 10) : (announcementDay(counted[0]) ?? now.slice(0, 10)),
      comment: null,
    },
    deadlines: counted,
    earlier: null,
  });
  return {
    ...nothingNew,
    accounted: standing,
    afterTheFact: { ...record, merged: { commit: main.head, at: now, early: true } },
  };
}

/**
 * Whether customers know of this from a record: that it goes from this to that; or, as long as the record lives, that it
 * goes back from that to this. Undoing what came too early is no change that anybody has to be told of besides.
 */
function tells(record: Record, entry: string, before: string, after: string): boolean {
  if (record.state === 'cancelled' || record.state === 'replaced') return false;
  return record.changes.some(
    told =>
      told.entry === entry &&
      ((told.before_digest === before && told.after_digest === after) ||
        (!isFinal(record) && told.before_digest === after && told.after_digest === before)),
  );
}

/** The day from which a deadline was counted. */
export function announcementDay({ steps }: Deadline): string | undefined {
  return steps.find(({ kind }) => kind === 'announced')?.date;
}
