import { oneLine } from '../../../render/escape/one-line.ts';
import { isBlank, type Phrase, type Span } from '../../../render/phrase.ts';
import { Address } from './address.ts';
import { type Html, html } from './html.ts';

/** A phrase as HTML: addresses that may be visited are links, the others text. `not stated` if it says nothing. */
export function phraseHtml(phrase: Phrase, otherwise = 'not stated'): Html {
  return isBlank(phrase) ? html`<i class="none">${otherwise}</i>` : html`${phrase.map(spanHtml)}`;
}

function spanHtml(span: Span): Html {
  if (typeof span === 'string') return html`${span}`;
  const label = oneLine(span.label) || oneLine(span.address);
  return linkHtml(label, span.address);
}

/** A link to an address from a file; where it may not be visited, its label and the address as text. */
export function linkHtml(label: string, address: string): Html {
  const target = Address.outside(oneLine(address));
  if (target !== null) return html`<a href="${target}">${withBreaks(label)}</a>`;
  return label === address || address === '' ? html`${label}` : html`${label} (${address})`;
}

/** An address as it is shown may be broken behind its `@` and its slashes, rather than within a name. */
function withBreaks(label: string): Html {
  const parts = /\s/.test(label) ? [label] : label.split(/(?<=@|\/\/)(?=.)|(?<=[^/]\/)(?=[^/])/);
  return html`${parts.map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`))}`;
}
