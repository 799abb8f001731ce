import { type Memory, newMemory } from '../observe/memory.ts';

/** Registries of as many commits, and files of the ledger, are kept for a repository. More than a busy week needs. */
const mostRegistries = 100;
const mostBlobs = 5_000;

/** What passes over each repository remember. It can always be read again, so it is thrown away before it grows large. */
export function memories(): { of(key: string): Memory; forget(key: string): void } {
  const kept = new Map<string, Memory>();
  return {
    of: key => {
      const found = kept.get(key);
      if (found && found.registries.size <= mostRegistries && found.blobs.size <= mostBlobs) return found;
      const fresh = newMemory();
      kept.set(key, fresh);
      return fresh;
    },
    forget: key => void kept.delete(key),
  };
}
