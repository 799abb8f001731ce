import { foldName } from '../text/fold.ts';
import type { Overrides } from './columns.ts';
import { type ColumnField, columnFields } from './headings.ts';

/** What was said of columns, `Heading=field` each; or the one that names no field. */
export function overridesOf(mappings: readonly string[]): Overrides | { readonly unknown: string } {
  const overrides = new Map<string, ColumnField | '-'>();
  for (const mapping of mappings) {
    const at = mapping.lastIndexOf('=');
    const field = fieldNamed(mapping.slice(at + 1).trim());
    if (field === null) return { unknown: mapping.slice(at + 1).trim() };
    overrides.set(foldName(mapping.slice(0, at)), field);
  }
  return overrides;
}

/** Fields as they are named in `--map`, `-` among them. */
export const mappable: readonly string[] = [...columnFields, '-'];

function fieldNamed(name: string): ColumnField | '-' | null {
  return name === '-' ? '-' : (columnFields.find(field => field === name) ?? null);
}
