import type { Record } from '../../../bot/record.ts';
import type { SeenStatus } from '../../github/views.ts';
import type { Grown } from './ledger-watch.ts';
import type { Looked } from './look.ts';
import type { Scene } from './scene.ts';

/** What the invariants are checked on: the world after one look of the bot, with what that look changed. */
export interface View {
  readonly scene: Scene;
  readonly looked: Looked;
  /** Commits by which the ledger has grown; `null` where it no longer descends from what it was. */
  readonly grown: readonly Grown[] | null;
  readonly records: ReadonlyMap<string, Record>;
  /** What the bot said of commits in this look, by commit. */
  readonly newStatuses: ReadonlyMap<string, readonly SeenStatus[]>;
  /** This look came after everything was quiet: nothing was left for it to do. */
  readonly isQuiet: boolean;
}

/** A sentence that always holds, and the check that keeps it. What the check finds broken it says in words. */
export interface Invariant {
  readonly name: string;
  readonly says: string;
  readonly check: (view: View) => string[];
}
