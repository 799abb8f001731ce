import type { Finding } from './finding.ts';
import type { Registry } from './registry.ts';
import type { SourceFile } from './source.ts';

/** How a registry is looked at. */
export interface LoadOptions {
  /** How the reader names the registry's folder, `registry` as a rule: findings begin with it. */
  readonly root: string;
  /** The day it is, `2026-11-23`; without it nothing that depends on the day is said. */
  readonly today?: string;
  /** The registry it is compared with: what stood there already is not held back by what is required today. */
  readonly before?: Registry;
  /** `announced`: every entry is held to what an announcement needs. Default `listed`. */
  readonly level?: 'listed' | 'announced';
}

/** A registry as far as it could be read, and everything there is to say about it. */
export interface Loaded {
  /** `null` where an error stands in the way: a registry with errors is never rendered, compared or announced. */
  readonly registry: Registry | null;
  /** Number of entry files found, readable or not. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** Reads a registry. Never throws on content: whatever is wrong with it is a finding. */
export async function loadRegistry(_files: readonly SourceFile[], _options: LoadOptions): Promise<Loaded> {
  throw new Error('being written');
}
