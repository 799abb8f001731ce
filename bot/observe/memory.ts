import type { Loaded } from '../../core/load.ts';
import type { BlobCache } from '../ledger/read.ts';
import type { Record } from '../record.ts';
import type { Answers } from './remembered-answers.ts';

/** What a process remembers between passes: what can never change, and what GitHub has to confirm each time. */
export interface Memory {
  readonly blobs: BlobCache;
  readonly registries: Map<string, Promise<Loaded>>;
  readonly files: Map<string, Uint8Array>;
  readonly records: Map<string, Record>;
  /** What GitHub answered at the last look; it is asked each time whether that still holds. */
  readonly answers: Answers;
}

/** That of a process which has not looked yet. */
export function newMemory(): Memory {
  return {
    blobs: new Map(),
    registries: new Map(),
    files: new Map(),
    records: new Map(),
    answers: new Map(),
  };
}
