import { canonicalEntry } from '../../core/change/canonical.ts';
import type { Change, EntryChange } from '../../core/change/change.ts';
import { isNoticeable } from '../../core/change/class.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import { stableJson } from '../../core/change/json.ts';
import { materialDigest } from '../../core/change/material.ts';
import { isSameData } from '../../core/change/same-data.ts';
import type { Entry } from '../../core/entry.ts';
import type { Policy } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import type { Record, RecordedChange } from '../record.ts';

/** An entry that differs in a way that customers have to be told of, with the digests of what they are told of both sides. */
export interface Noticeable {
  readonly change: EntryChange;
  readonly beforeDigest: string;
  readonly afterDigest: string;
}

/**
 * Those that no record covers whose window is closed. A record covers an entry if it was announced with this very content
 * before and after. One function decides for the pull request and for the merge queue.
 */
export function uncovered(
  all: readonly Noticeable[],
  policy: Policy,
  records: readonly Record[],
): Noticeable[] {
  return all.filter(
    one =>
      !records.some(
        // A record whose change is in the list has done its work: the same change a year later is told again.
        record =>
          record.state === 'window-closed' && record.changes.some(told => isAsTold(told, one, policy)),
      ),
  );
}

/**
 * Whether a change is the one that was told: the same material content before and after. Where the policy has customers
 * told of details too, the whole entries have to be the same, since no digest of the material content holds a detail.
 */
export function isAsTold(
  told: RecordedChange,
  { change, beforeDigest, afterDigest }: Noticeable,
  policy: Policy,
): boolean {
  return (
    told.entry === change.entry &&
    told.before_digest === beforeDigest &&
    told.after_digest === afterDigest &&
    (!tellsDetails(policy) || (sameWhole(told.before, change.before) && sameWhole(told.after, change.after)))
  );
}

/** Whether an entry stands as a record says that it comes to stand, and did not stand so before. */
export function hasCome(told: RecordedChange, entry: Entry | null): boolean {
  if (materialDigest(entry) !== told.after_digest) return false;
  return told.before_digest !== told.after_digest || sameWhole(told.after, entry);
}

/** Whether an entry stands as it did before what a record tells. */
export function hasGoneBack(told: RecordedChange, entry: Entry | null): boolean {
  if (told.before_digest !== told.after_digest) return materialDigest(entry) === told.before_digest;
  return sameWhole(told.before, entry);
}

function tellsDetails({ treatments }: Policy): boolean {
  return isNoticeable(treatments.details);
}

function sameWhole(a: Entry | null, b: Entry | null): boolean {
  return stableJson(a && canonicalEntry(a)) === stableJson(b && canonicalEntry(b));
}

/** The changes between two registries that customers have to be told of. */
export function noticeable(before: Registry, after: Registry): Noticeable[] {
  return noticeableIn(compareRegistries(before, after));
}

/** Those of a change that customers have to be told of. */
export function noticeableIn({ changes }: Change): Noticeable[] {
  return changes
    .filter(({ treatment }) => isNoticeable(treatment))
    .map(change => ({
      change,
      beforeDigest: materialDigest(change.before),
      afterDigest: materialDigest(change.after),
    }));
}

/** The default branch with the entries that a pull request touches, as a merge would leave it, in no order. */
export function merged(
  main: Registry,
  base: Registry,
  head: Registry,
): { registry: Registry; stale: string[] } {
  const touched = new Set<string>();
  const stale: string[] = [];
  const onMain = byId(main);
  const onBase = byId(base);
  const onHead = byId(head);
  for (const id of new Set([...onBase.keys(), ...onHead.keys()])) {
    if (isSameData(onBase.get(id), onHead.get(id))) continue;
    touched.add(id);
    if (!isSameData(onMain.get(id), onBase.get(id))) stale.push(id);
  }
  const entries = [
    ...main.entries.filter(({ id }) => !touched.has(id)),
    ...head.entries.filter(({ id }) => touched.has(id)),
  ];
  return {
    registry: { ...head, policy: main.policy, entries },
    stale,
  };
}

function byId(registry: Registry): Map<string, Entry> {
  return new Map(registry.entries.map(entry => [entry.id, entry]));
}
