import type { Entry } from './entry.ts';
import type { RetiredFile } from './generated/retired.ts';
import type { Policy } from './policy.ts';

/** An entry that has left the list. Its id is never used again. */
export type Retired = RetiredFile['retired'][number];

/** What stands under `registry/`: the policy, and the entries in the order of their ids. */
export interface Registry {
  readonly policy: Policy;
  readonly entries: readonly Entry[];
  readonly retired: readonly Retired[];
}
