import type { Entry } from '../../../entry.ts';
import type { Policy } from '../../../policy.ts';
import { type EntryColumn, everyColumn } from '../../../render/entry-columns.ts';
import type { Marks } from '../../../render/marks.ts';
import { isBlank, type Span } from '../../../render/phrase.ts';
import { shortened } from '../../../text/shortened.ts';
import { Attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/html.ts';
import { phraseHtml } from '../html/phrase.ts';
import { paths, type To } from '../place.ts';
import type { Filters } from './filters.ts';

/** From this number of entries on the list shows less of each, so that it stays quick; the rest is one click away. */
const long = 300;

/** Columns of the list: a heading, and the fields that stand below it, the first without its name. */
const columns: readonly {
  readonly heading: string;
  readonly fields: readonly string[];
  readonly brief: boolean;
}[] = [
  { heading: 'What for', fields: ['Purpose', 'Concerns'], brief: true },
  { heading: 'Data', fields: ['Data', 'Whose data'], brief: false },
  { heading: 'Where', fields: ['Places', 'Transfer'], brief: true },
  { heading: 'Contact', fields: ['Contact', 'Website'], brief: false },
];

/** The list's tables, all with the same columns, so that they read as one. */
export class ListTables {
  readonly #to: To;
  readonly #mark: Marks;
  readonly #filters: Filters;
  readonly #columns: readonly { readonly heading: string; readonly fields: readonly EntryColumn[] }[];
  /** Whether each entry is shown with less than there is room for in a short list. */
  readonly brief: boolean;

  constructor(policy: Policy, entries: readonly Entry[], mark: Marks, filters: Filters, to: To) {
    this.#to = to;
    this.#mark = mark;
    this.#filters = filters;
    this.brief = entries.length >= long;
    const byHeading = new Map(everyColumn(policy).map(column => [column.heading, column]));
    this.#columns = columns
      .filter(({ brief }) => brief || !this.brief)
      .map(({ heading, fields }) => ({
        heading,
        fields: fields
          .slice(0, this.brief ? 1 : undefined)
          .flatMap(name => byHeading.get(name) ?? [])
          .filter(({ says }) => says === undefined || entries.some(says)),
      }))
      .filter(({ fields }) => fields.length > 0);
  }

  /** @param caption what the table holds, for those who do not see what stands around it. */
  table(
    entries: readonly Entry[],
    caption: string,
    extra?: { heading: string; words(entry: Entry): string },
  ): Html {
    return html`<table class="list" role="table">
<caption class="aside">${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Company</th>${
      extra === undefined ? null : html`<th scope="col" role="columnheader">${extra.heading}</th>`
    }${this.#columns.map(({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${entries.map(entry => this.#row(entry, extra))}</tbody>
</table>
`;
  }

  #row(entry: Entry, extra?: { heading: string; words(entry: Entry): string }): Html {
    const mark = this.#mark(entry);
    const name = typeof entry.legal_name === 'string' ? entry.legal_name : null;
    return html`<tr role="row" id="${entry.id}"${new Attributes(this.#filters.marksOf(entry))}><th scope="row" role="rowheader" dir="auto"><a href="${this.#to(
      paths.entry(entry.id),
    )}">${entry.service}</a>${
      isBlank(mark) ? null : html`<em class="mark">${phraseHtml(mark)}</em>`
    }<span>${name ?? unnamed(entry)}</span></th>${
      extra === undefined
        ? null
        : html`<td role="cell" data-l="${extra.heading}" dir="auto">${extra.words(entry) || 'not stated'}</td>`
    }${this.#columns.map(
      ({ heading, fields }) =>
        html`<td role="cell" data-l="${heading}" dir="auto">${fields.map((field, index) => this.#field(field, entry, index))}</td>`,
    )}</tr>
`;
  }

  #field(field: EntryColumn, entry: Entry, index: number): Html | null {
    const phrase = field.phrase(entry);
    if (index === 0) return phraseHtml(this.brief ? phrase.map(clipped) : phrase);
    const says = field.says?.(entry) ?? !isBlank(phrase);
    return says ? html`<p><b>${field.heading}:</b> ${phraseHtml(phrase)}</p>` : null;
  }
}

/** As many characters of one field as a long list shows. */
const most = 160;

function clipped(span: Span): Span {
  return typeof span === 'string' ? shortened(span, most) : span;
}

function unnamed({ legal_name }: Entry): string {
  return legal_name === undefined ? 'legal name not stated' : 'legal name not known yet';
}
