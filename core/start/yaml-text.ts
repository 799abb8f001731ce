import { Document, visit } from 'yaml';

/** What a block of lines would not keep: a carriage return, spaces before the first line, spaces behind any. */
const notForLines = /\r|^\s|[ \t](?:\n|$)/;

/** Plain data as the text of a registry's file: what is read back from it is the same, letter by letter. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      const { value: text } = scalar;
      if (typeof text === 'string' && text.includes('\n') && notForLines.test(text))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // Lines as long as their texts, with quotes too: a folded one is read back in more ways than one by people.
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** A text as comment lines. */
export function commentText(text: string): string {
  return text
    .split('\n')
    .map(line => `# ${line}`.trimEnd())
    .join('\n');
}
