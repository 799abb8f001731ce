import { stringify } from 'yaml';

/** Plain data as the text of a registry's file: what is read back from it is the same, letter by letter. */
export function yamlText(value: unknown): string {
  return stringify(value, {
    version: '1.2',
    schema: 'core',
    // Lines as long as their texts: a folded one is read back in more ways than one by people.
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

/** A text as comment lines. */
export function commentText(text: string): string {
  return text
    .split('\n')
    .map(line => `# ${line}`.trimEnd())
    .join('\n');
}
