import type { Branch, Guard } from './observation.ts';
import { isSeen, type Unseen } from './seen.ts';

/** Everything that guards a branch, as far as it could be seen; and why there may be more. */
export function guardsOf({ rulesets, protection }: Branch): {
  readonly known: readonly Guard[];
  readonly unseen: Unseen | null;
} {
  const known = [
    ...(isSeen(rulesets) ? rulesets.value : []),
    ...(isSeen(protection) && protection.value !== null ? [protection.value] : []),
  ];
  const unseen = isSeen(rulesets) ? (isSeen(protection) ? null : protection) : rulesets;
  return { known, unseen };
}

/** Where such rules are set. */
export const whereRules = 'Settings → Rules → Rulesets';
