import type { Entry } from '../entry.ts';
import { canonicalEntry } from './canonical.ts';
import { fields } from './fields/all.ts';
import { stableJson } from './json.ts';
import { sha256 } from './sha256.ts';

/** An entry never changes, and every pass asks for the digest of each one in the list. */
const digests = new WeakMap<Entry, string>();

/**
 * SHA-256, 64 hexadecimal digits, of what customers have to be told of an entry; `null` stands for no entry.
 *
 * Two entries have the same material digest if and only if every field that differs between them is of class
 * `details`. (Policy decides treatments, not classes, so it plays no part.) A `listed-only` entry is no subprocessor:
 * it has one digest, whatever it says.
 */
export function materialDigest(entry: Entry | null): string {
  if (entry === null) return sha256(stableJson({}));
  const digest = digests.get(entry) ?? digestOfMaterial(entry);
  digests.set(entry, digest);
  return digest;
}

function digestOfMaterial(entry: Entry): string {
  if (entry.relationship === 'listed-only') return sha256(stableJson({ relationship: 'listed-only' }));
  const canonical = canonicalEntry(entry);
  const told = fields.flatMap(({ path, material }) => (material ? [[path, material.of(canonical)]] : []));
  return sha256(stableJson(Object.fromEntries(told)));
}
