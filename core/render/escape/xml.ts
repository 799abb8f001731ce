import { withoutHidden } from './one-line.ts';

const entities: Readonly<{ [mark: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would turn these into other white space in attributes, and a carriage return everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Untrusted text inside an element or an attribute with double quotation marks: a reader gets it as it was. */
export function escapeXml(text: string): string {
  // What is hidden goes, and with it every character that XML 1.0 has no place for, not even as a reference.
  return withoutHidden(text).replace(/[&<>"\t\n\r]/g, mark => entities[mark] ?? '');
}
