import { companiesWords } from '../../../render/changed-companies.ts';
import { dayAsText } from '../../../render/day.ts';
import type { ChangeOnPage, ComingChange } from '../../../render/records.ts';
import { type Html, html } from '../html/html.ts';
import { paths, type To } from '../place.ts';
import { deadlinesHtml } from './deadlines.ts';

/** Changes that are announced and not in the list yet, what a customer has to know of each first. */
export function comingHtml(coming: readonly ComingChange[], to: To): Html {
  if (coming.length === 0) return html`<p>No change is announced at present.</p>`;
  return html`<ul class="cards">${coming.map(change => card(change, to))}</ul>`;
}

function card(change: ComingChange, to: To): Html {
  const { number, kind, companies, concerns, deadlines, state } = change;
  return html`<li class="card">
<p class="kind">${kind}</p>
<h3 dir="auto"><a href="${to(paths.change(number))}">${companiesWords(companies)}</a></h3>
${deadlinesHtml(deadlines)}
<dl class="facts">
<div><dt>Concerns</dt> <dd dir="auto">${concerns}</dd></div>
${firstUseHtml(change)}<div><dt>State</dt> <dd>${state}</dd></div>
<div><dt>Details</dt> <dd><a href="${to(paths.change(number))}">change ${number}</a></dd></div>
</dl>
</li>
`;
}

/** A company that leaves is not used for the first time. */
export function firstUseHtml({ usedFrom, entries }: ChangeOnPage): Html | false {
  const leaving = entries.length > 0 && entries.every(({ after }) => after === null);
  return (
    !leaving &&
    html`<div><dt>First use</dt> <dd>${usedFrom === null ? 'not stated' : dayAsText(usedFrom, 'plain')}</dd></div>\n`
  );
}
