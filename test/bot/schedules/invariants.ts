import { aboutClosing } from './invariants/closing.ts';
import { aboutHearing } from './invariants/hearing.ts';
import { aboutPrivacy } from './invariants/privacy.ts';
import { aboutTheLedger } from './invariants/the-ledger.ts';
import { aboutTheWorld } from './invariants/the-world.ts';
import type { Invariant } from './view.ts';

/** Everything that always holds, in the order in which docs/invariants.md lists it. */
export const invariants: readonly Invariant[] = [
  ...aboutHearing,
  ...aboutClosing,
  ...aboutTheLedger,
  ...aboutTheWorld,
  ...aboutPrivacy,
];
