import type { Loaded } from '../../../core/load.ts';

/** What any schedule has read, by commit: a commit of one world is the same in all. */
const everybodys = new Map<string, Promise<Loaded>>();

/** The registries that a bot remembers. What it does not have, another bot may have read before it. */
export class SharedRegistries extends Map<string, Promise<Loaded>> {
  override get(key: string): Promise<Loaded> | undefined {
    return super.get(key) ?? everybodys.get(key);
  }

  override set(key: string, loading: Promise<Loaded>): this {
    // A failure is nobody's knowledge.
    loading.then(
      () => everybodys.set(key, loading),
      () => {},
    );
    return super.set(key, loading);
  }
}
