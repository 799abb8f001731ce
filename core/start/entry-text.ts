import type { EntryFile } from '../entry.ts';
import { yamlText } from './yaml-text.ts';

/** The first line of an entry's file, by which editors find the schema. */
const schemaLine = '# yaml-language-server: $schema=../../schemas/entry.schema.json\n';

/** The text of an entry's file; with the line for editors where the schemas lie beside the registry's folder. */
export function entryText(fields: EntryFile, { withSchema }: { readonly withSchema: boolean }): string {
  return `${withSchema ? schemaLine : ''}${yamlText(fields)}`;
}
