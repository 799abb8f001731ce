import type { Company, PolicyName, Version } from './lists.ts';

export const customers = ['carol-of-zebra', 'dave-of-zebra'] as const;
export const staff = ['alice', 'bob'] as const;
export type Customer = (typeof customers)[number];
export type Staff = (typeof staff)[number];

/** Where people write: on the change issue, on the pull request, in a review, on a line of it. */
export type Place = 'issue' | 'pull' | 'review' | 'line';

/** As what staff can have a change treated: one with a window, one with a notice alone, one without either. */
export const kinds = ['addition', 'narrowing', 'details'] as const;
export type Kind = (typeof kinds)[number];

/** What a comment says. Known from how it is made, so that nothing has to be read out of its text. */
export type Saying =
  | { readonly says: 'words' | 'object' | 'object in words' | 'quoted' | 'in code' | 'help' }
  | { readonly says: 'withdraw' | 'still object' | 'confirm'; readonly n: number }
  | { readonly says: 'answer'; readonly n: number; readonly outcome: 'agreed' | 'proceeding-despite' }
  | { readonly says: 'mailbox read' | 'approvals complete' | 'waive notice' | 'cancel' | 'names a customer' }
  | { readonly says: 'extend'; readonly days: number }
  | { readonly says: 'treat'; readonly as: Kind }
  | { readonly says: 'private objection'; readonly ref: string };

/** The same, with what staff say of comments by their ids, and of a digest. */
export type Said =
  | Saying
  | { readonly says: 'announce' }
  | { readonly says: 'marks' | 'counts'; readonly ids: readonly number[] };

/** Trouble that one look of the bot meets. */
export type Trouble =
  | { readonly trouble: 'crash'; readonly write: number; readonly moment: 'before' | 'after' }
  | { readonly trouble: 'lost answer' | 'secondary limit' | 'failed write'; readonly write: number }
  | { readonly trouble: 'lost issue' | 'crash after the issue' }
  | { readonly trouble: 'truncated trees'; readonly tree: number }
  | { readonly trouble: 'failed read'; readonly read: number }
  | {
      readonly trouble: 'late lists' | 'said to be as it was' | 'wrong clock' | 'restarted' | 'locked ledger';
    }
  | { readonly trouble: 'mail down' | 'mail refused' | 'mail throws' | 'mail in part' }
  | { readonly trouble: 'two copies'; readonly seed: number };

/**
 * One thing that happens. Plain data, so that a schedule is a list a person can read, shorten and keep. Which pull
 * request, comment or objection is meant is counted from the first; a deed that is not possible does nothing.
 */
export type Deed =
  | { readonly do: 'propose'; readonly company: Company; readonly version: Version }
  | { readonly do: 'push'; readonly pull: number; readonly company: Company; readonly version: Version }
  | { readonly do: 'close' | 'reopen' | 'retarget' | 'draft' | 'second pull'; readonly pull: number }
  | { readonly do: 'announce'; readonly who: Staff | Customer; readonly pull: number }
  | { readonly do: 'announce old digest'; readonly pull: number }
  | {
      readonly do: 'say';
      readonly who: Staff | Customer;
      readonly where: Place;
      readonly change: number;
      readonly saying: Saying;
    }
  | { readonly do: 'edit'; readonly comment: number; readonly saying: Saying }
  | { readonly do: 'delete'; readonly comment: number }
  | { readonly do: 'read everything'; readonly who: Staff; readonly change: number }
  | { readonly do: 'count'; readonly who: Staff; readonly comment: number }
  | { readonly do: 'leave GitHub'; readonly who: Customer }
  | { readonly do: 'merge by the gate'; readonly who: Staff; readonly pull: number }
  | { readonly do: 'put into the queue'; readonly who: Staff; readonly pull: number }
  | { readonly do: 'the queue merges' }
  | { readonly do: 'merge past the gate'; readonly pull: number }
  | { readonly do: 'push to main'; readonly company: Company; readonly version: Version }
  | { readonly do: 'set main back' | 'set the ledger back' | 'delete the ledger' }
  | { readonly do: 'edit the policy'; readonly policy: PolicyName }
  | { readonly do: 'take labels off' | 'close the issue' | 'delete the issue'; readonly change: number }
  | { readonly do: 'lock the issue' | 'unlock the issue' | 'spoil the issue'; readonly change: number }
  | { readonly do: 'forge success'; readonly pull: number }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'wait for the deadline'; readonly seconds: number }
  | { readonly do: 'look'; readonly webhooks: boolean; readonly trouble?: Trouble };

/** What stands already when a schedule begins. */
export const beginnings = [
  'installed',
  'proposed',
  'asked',
  'announced',
  'at the deadline',
  'time over',
  'window closed',
] as const;
export type Beginning = (typeof beginnings)[number];

/** Days on which a schedule can begin, at ten in the morning in Berlin: the clocks change after the second and the third. */
export const days = ['2026-11-23', '2027-03-18', '2027-10-21'] as const;

export interface Schedule {
  readonly day: (typeof days)[number];
  readonly policy: PolicyName;
  readonly begins: Beginning;
  readonly deeds: readonly Deed[];
}
