import type { EntryFile } from '../entry.ts';
import type { PolicyFile, Term } from '../policy.ts';
import { entryText } from './entry-text.ts';
import { askedFor, policyText, type Terms } from './policy-text.ts';

export interface NewRegistry {
  readonly terms: Terms;
  readonly categories: readonly Term[];
  readonly entries: readonly { readonly id: string; readonly fields: EntryFile }[];
  readonly takenOver?: NonNullable<PolicyFile['taken_over']> | undefined;
  /** Whether the schemas lie beside the registry's folder. */
  readonly withSchema: boolean;
  /** Where the tool's documentation stands, with a slash at the end; `null` if that is not known. */
  readonly docs: string | null;
}

/** The files of a new registry, by their path below its folder. */
export function registryFiles({
  terms,
  categories,
  entries,
  takenOver,
  withSchema,
  docs,
}: NewRegistry): Map<string, string> {
  const stated = askedFor.filter(field => entries.every(({ fields }) => Object.hasOwn(fields, field)));
  return new Map([
    ['registry.yaml', policyText({ terms, categories, stated, takenOver, withSchema, docs })],
    ...entryFiles(entries, withSchema),
  ]);
}

/** The files of entries alone. */
export function entryFiles(entries: NewRegistry['entries'], withSchema: boolean): Map<string, string> {
  return new Map(
    entries.map(({ id, fields }) => [`subprocessors/${id}.yaml`, entryText(fields, { withSchema })]),
  );
}
