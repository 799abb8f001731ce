import { pastColumns } from '../../../render/past-changes.ts';
import type { PastChange } from '../../../render/records.ts';
import { type Html, html } from '../html/html.ts';
import { phraseHtml } from '../html/phrase.ts';
import { paths, type To } from '../place.ts';

/** Changes that have come to their end, as a table whose rows lead to the page of each. */
export function pastTable(past: readonly PastChange[], to: To, caption: string): Html {
  const columns = pastColumns(past);
  return html`<table class="past" role="table">
<caption class="aside">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`,
  )}<th scope="col" role="columnheader">Details</th></tr></thead>
<tbody role="rowgroup">
${past.map(
  change => html`<tr role="row">${columns.map(
    ({ heading, phrase }) =>
      html`<td role="cell" data-l="${heading}" dir="auto">${phraseHtml(phrase(change))}</td>`,
  )}<td role="cell" data-l="Details"><a href="${to(paths.change(change.number))}">change ${change.number}</a></td></tr>
`,
)}</tbody>
</table>
`;
}
