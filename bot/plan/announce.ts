import type { Change, EntryChange } from '../../core/change/change.ts';
import { isNoticeable, strictest } from '../../core/change/class.ts';
import { digestOf, noticeTemplate } from '../../core/change/digest.ts';
import { stableJson } from '../../core/change/json.ts';
import { materialDigest } from '../../core/change/material.ts';
import { sha256 } from '../../core/change/sha256.ts';
import type { Deadline } from '../../core/deadline/deadline.ts';
import type { Policy } from '../../core/policy.ts';
import type { Record, WindowOfGroup } from '../record.ts';
import { correctsOf } from './corrects.ts';
import { windowsOf } from './windows.ts';

/** Staff's `/treat`: the class they give one change, and why. */
export type Treated = NonNullable<Record['treated']>;

/** A change as it would be announced: what `/treat` made of it, and the digest that stands for all of it. */
export interface Announceable {
  readonly change: Change;
  /** Of it, what customers are told of: what `/treat` makes a detail too, and nothing that was one before. */
  readonly told: readonly EntryChange[];
  readonly policy: Policy;
  /** Staff may treat a change as one that no notice goes out for; it is announced all the same, in its issue. */
  readonly treated: Treated | null;
  /** 64 hexadecimal digits; staff type the beginning (`shownDigest`). */
  readonly digest: string;
}

/**
 * What a change is announced as. Staff's class takes the place of the computed ones: of those that customers would be told of
 * anyway, for the rest stays as it is.
 */
export function announceable(change: Change, policy: Policy, treated: Treated | null): Announceable {
  const noticeable = change.changes.filter(({ treatment }) => isNoticeable(treatment));
  if (treated === null) return { change, told: noticeable, policy, treated, digest: change.digest };
  const { class: name, why } = treated;
  const asTreated = (one: EntryChange) => ({ ...one, class: name, treatment: policy.treatments[name] });
  const changes = change.changes.map(one => (isNoticeable(one.treatment) ? asTreated(one) : one));
  const digest = sha256(stableJson([digestOf(changes, policy, noticeTemplate), change.digest, name, why]));
  return {
    change: { changes, treatment: strictest(changes.map(({ treatment }) => treatment)), digest },
    told: noticeable.map(asTreated),
    policy,
    treated,
    digest,
  };
}

/** What a new record begins with. */
export interface Beginning {
  readonly id: string;
  readonly kind: Record['kind'];
  readonly pull: number | null;
  readonly head: string;
  readonly announced: Record['announced'];
  readonly deadlines: readonly Deadline[];
  /** The record it takes the place of, if the change was announced before. */
  readonly earlier: Record | null;
  /** The last record of the same pull request if it was cancelled: what people said to it stands in this one too. */
  readonly cancelled?: Record | null;
}

/** A new record: everything the announcement rests on, frozen. */
export function begin({ change, told, policy, treated, digest }: Announceable, start: Beginning): Record {
  const { id, kind, pull, head, announced, deadlines, earlier, cancelled = null } = start;
  const heard = earlier ?? cancelled;
  const windows = notEarlier(change.treatment === 'window' ? windowsOf(deadlines, policy) : [], earlier);
  const begun: Record = {
    schema: 1,
    id,
    kind,
    pull,
    head,
    replaces: earlier?.id ?? null,
    state: 'announcing',
    paused: false,
    digest,
    template: noticeTemplate,
    changes: told.map(one => ({
      entry: one.entry,
      class: one.class,
      treatment: one.treatment,
      fields: [...one.fields],
      before: one.before,
      after: one.after,
      before_digest: materialDigest(one.before),
      after_digest: materialDigest(one.after),
      known_company: one.knownCompany,
    })),
    treated,
    policy,
    announced,
    issue: null,
    windows,
    effects: {},
    notices: [],
    objections: (heard?.objections ?? []).map(objection => ({
      ...objection,
      standing: isInTime(objection.made_at, windows) ? 'in-time' : objection.standing,
      carried_from: objection.carried_from ?? `${heard?.id} ${objection.n}`,
    })),
    comments: heard?.comments ?? [],
    acts: [],
    mailbox_read: null,
    approvals_complete: null,
    merged: null,
    ended_at: null,
    why: null,
  };
  return earlier === null ? begun : { ...begun, corrects: correctsOf(earlier, begun) };
}

/** A deadline that was printed never moves earlier, whatever the policy or staff's class says since. */
function notEarlier(windows: WindowOfGroup[], earlier: Record | null): WindowOfGroup[] {
  const printed = earlier?.windows ?? [];
  const later = windows.map(window => {
    const before = printed.find(({ group }) => group === window.group);
    return before !== undefined && Date.parse(before.utc) > Date.parse(window.utc) ? before : window;
  });
  return [...later, ...printed.filter(({ group }) => !windows.some(window => window.group === group))];
}

/** With more time, what came late before may be in time. */
function isInTime(madeAt: string, windows: readonly WindowOfGroup[]): boolean {
  return windows.some(({ utc }) => Date.parse(madeAt) < Date.parse(utc));
}

/** The id of the next record of a pull request: `0042`, then `0042.2`, `0042.3`. */
export function nextId(pull: number, taken: readonly string[]): string {
  return freeId(String(pull).padStart(4, '0'), taken);
}

/** This id, or where it is taken the first of `<id>.2`, `<id>.3`. */
export function freeId(first: string, taken: readonly string[]): string {
  if (!taken.includes(first)) return first;
  for (let times = 2; ; times += 1) {
    const id = `${first}.${times}`;
    if (!taken.includes(id)) return id;
  }
}
