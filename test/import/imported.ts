import { type Imported, type ImportOptions, importList } from '../../core/import/import-list.ts';
import { overridesOf } from '../../core/import/overrides.ts';

/** Imports a text, under a name that says its format. */
export function imported(
  file: string,
  text: string | Uint8Array,
  options: Partial<ImportOptions> = {},
  ...maps: readonly string[]
): Promise<Imported> {
  const overrides = overridesOf(maps);
  if ('unknown' in overrides) throw new Error(`The test maps to a field that is none: ${overrides.unknown}`);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return importList(bytes, { file, overrides, ...options });
}

/** What an import says, a line each: `3:1 garbled-row`. */
export function said({ findings }: Imported): string[] {
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule.replace('import/', '')}`);
}

/** The entries' fields by their ids. */
export function byId({ entries }: Imported): Record<string, unknown> {
  return Object.fromEntries(entries.map(({ id, fields }) => [id, fields]));
}
