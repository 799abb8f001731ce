import { asCell, asLink, isLinkable } from './escape/markdown.ts';
import { shortLine } from './escape/one-line.ts';

/** A piece of a line: text as it stands in a file, or an address with what it is called. Nothing in it is escaped yet. */
export type Span = string | { readonly label: string; readonly address: string };

/** A mailbox. */
export function mailSpan(email: string): Span {
  return /^[\w.+-]+@[\w.-]+$/.test(email) ? { label: email, address: `mailto:${email}` } : email;
}

/** A page, by its address as it is visited or by another name. */
export function webSpan(url: string, label?: string): Span {
  const address = URL.parse(url)?.href;
  if (address === undefined || !isLinkable(address)) return label === undefined ? url : `${label} (${url})`;
  return { label: label ?? address, address };
}

/** Spans as Markdown, in a line or in a cell of a table. */
export function markdownSpans(spans: readonly Span[]): string {
  return spans
    .map(span => (typeof span === 'string' ? padded(span, asCell) : asLink(span.label, span.address)))
    .join('');
}

/** Spans as plain text: an address that has a name of its own follows it. */
export function plainSpans(spans: readonly Span[]): string {
  return spans
    .map(span => {
      if (typeof span === 'string') return padded(span, shortLine);
      const { label, address } = span;
      return label === address || `mailto:${label}` === address
        ? shortLine(label)
        : `${shortLine(label)}: ${address}`;
    })
    .join('');
}

/** Escapes what a span says and keeps the space on either side of it. */
function padded(span: string, show: (text: string) => string): string {
  const shown = span.trim();
  if (shown === '') return span === '' ? '' : ' ';
  return `${/^\s/.test(span) ? ' ' : ''}${show(shown)}${/\s$/.test(span) ? ' ' : ''}`;
}
