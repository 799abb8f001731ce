import type { Entry } from '../entry.ts';
import { compareText } from '../finding.ts';
import { type Json, stableJson } from './json.ts';
import { plainText } from './spelling.ts';

/**
 * The entry in the one form that all entries with the same meaning share: texts in one Unicode form with white space
 * collapsed, lists without doubles and in one order, keys in one order, nothing empty.
 */
export function canonicalEntry(entry: Entry): Entry {
  const { id, service, category, relationship, website, ...rest } = entry;
  return {
    id,
    service: plainText(service),
    category,
    relationship,
    // Only texts are rewritten and only empty things left out, so the shape stays an entry's.
    ...(canonicalValue(rest) as Omit<Entry, 'id' | 'service' | 'category' | 'relationship' | 'website'>),
    website: (canonicalValue(website) as readonly string[] | null) ?? [],
  };
}

/** Plain data in its canonical form; `null` for what says nothing. Every list an entry holds is a set. */
export function canonicalValue(value: unknown): Json {
  if (typeof value === 'string') return plainText(value) || null;
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (Array.isArray(value)) return canonicalSet(value);
  if (typeof value !== 'object' || value === null) return null;
  const pairs = Object.entries(value)
    .map(([key, inner]) => [key, canonicalValue(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .sort(([a], [b]) => compareText(a, b));
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

function canonicalSet(values: readonly unknown[]): Json {
  const byText = new Map<string, Json>();
  for (const value of values) {
    const canonical = canonicalValue(value);
    if (canonical !== null) byText.set(stableJson(canonical), canonical);
  }
  const sorted = [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
  return sorted.length === 0 ? null : sorted;
}
