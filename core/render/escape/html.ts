import { withoutHidden } from './one-line.ts';

/** What needs nothing done: the common case, decided quickly. */
const harmless = /^[\t\n -!#-%'-;=?-~]*$/;

const entities: Readonly<{ [mark: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Untrusted text between the tags of HTML, or in an attribute with double quotation marks around it: it shows what was
 * written, and nothing in it works. Characters that are not seen go, for no reader could tell that they are there.
 */
export function escapeHtml(text: string): string {
  if (harmless.test(text)) return text;
  return withoutHidden(text.replace(/[\v\f\u0085\u2028\u2029]/g, ' ')).replace(
    /[&<>"]/g,
    mark => entities[mark] ?? '',
  );
}
