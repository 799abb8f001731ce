import { Document, visit } from 'yaml';

const onlyBlank = /^\s*$/;

/** Plain data as the text of a registry's file: what is read back from it is the same, letter by letter. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      // As a block of lines, where the library would put it, it loses its spaces: nothing says where they begin.
      if (typeof scalar.value === 'string' && onlyBlank.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // Lines as long as their texts: a folded one is read back in more ways than one by people.
  return document.toString({ lineWidth: 0 });
}

/** A text as comment lines. */
export function commentText(text: string): string {
  return text
    .split('\n')
    .map(line => `# ${line}`.trimEnd())
    .join('\n');
}
