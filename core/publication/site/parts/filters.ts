import { countryName } from '../../../countries.ts';
import type { Entry } from '../../../entry.ts';
import { known } from '../../../entry.ts';
import { compareText } from '../../../finding.ts';
import type { Policy } from '../../../policy.ts';
import { type Html, html } from '../html/html.ts';

/** One thing to filter by: a heading, and what can be chosen. */
interface Choice {
  /** Name in the page's address, `?product=transcripts`. */
  readonly name: string;
  readonly label: string;
  /** Values with what they are called, in the order in which they are offered. */
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Values of an entry; `null`: it is meant whatever is chosen, since its file narrows nothing down. */
  of(entry: Entry): readonly string[] | null;
}

/** What the list can be filtered by: only what its entries say something about. */
export class Filters {
  readonly #choices: readonly Choice[];
  readonly #positions: readonly ReadonlyMap<string, number>[];

  constructor(policy: Policy, entries: readonly Entry[], categories: readonly (readonly [string, string])[]) {
    const labels = (name: 'products' | 'regions' | 'plans') =>
      new Map(policy.vocabulary?.[name]?.map(({ id, label }) => [id, label]));
    const concerned = (name: 'product' | 'region' | 'plan', label: string): Choice => {
      const of = (entry: Entry) => entry.applies_to?.[`${name}s`] ?? null;
      return { name, label, options: options(entries, of, labels(`${name}s`)), of };
    };
    const choices: readonly Choice[] = [
      { name: 'category', label: 'Category', options: categories, of: () => null },
      concerned('product', 'Product that you use'),
      concerned('region', 'Region that you are in'),
      concerned('plan', 'Plan that you are on'),
      {
        name: 'place',
        label: 'Place of the data',
        options: options(entries, placesOf, null),
        of: placesOf,
      },
    ];
    this.#choices = choices.filter(({ name, options: some }) =>
      // One place may still tell those that name it from those that are silent; one heading tells nothing.
      name === 'category' ? some.length > 1 : some.length > 0 && entries.length > 1,
    );
    this.#positions = this.#choices.map(
      choice => new Map(choice.options.map(([value], index) => [value, index + 1])),
    );
  }

  /** What an entry's row carries: for each filter the positions of its values among those that are offered. */
  marksOf(entry: Entry): Record<string, string> {
    // Names under which somebody may look for it, and which the list does not show.
    const also = [...(entry.aka ?? []), ...(entry.former_names ?? [])].join(' ');
    const marks = Object.fromEntries(
      this.#choices.flatMap(({ name, of }, index) => {
        const values = of(entry);
        if (values === null) return [];
        return [[`data-${name}`, values.map(value => this.#positions[index]?.get(value) ?? 0).join(' ')]];
      }),
    );
    return also === '' ? marks : { ...marks, 'data-also': also };
  }

  /** The form. It works by script alone, so a script shows it. */
  form(): Html {
    return html`<form class="filters" role="search" aria-label="The list" data-filters hidden>
<p class="field wide"><label for="filter_q">Search the list</label><input type="search" id="filter_q" name="q" autocomplete="off" spellcheck="false"></p>
${this.#choices.map(
  ({
    name,
    label,
    options: some,
  }) => html`<p class="field"><label for="filter_${name}">${label}</label><select id="filter_${name}" name="${name}"><option value="">All</option>${some.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></p>
`,
)}<p class="field"><button type="reset">Show all</button></p>
${
  this.#choices.some(({ name }) => ['product', 'region', 'plan'].includes(name)) &&
  html`<p class="hits">An entry that names no product, region or plan concerns all customers, and is always shown.</p>
`
}<p class="hits" role="status" data-hits></p>
</form>
`;
  }
}

function options(
  entries: readonly Entry[],
  of: (entry: Entry) => readonly string[] | null,
  labels: ReadonlyMap<string, string> | null,
): (readonly [string, string])[] {
  const values = new Set(entries.flatMap(entry => of(entry) ?? []));
  return [...values]
    .map(value => [value, labels === null ? placeName(value) : (labels.get(value) ?? value)] as const)
    .sort((a, b) => compareText(a[1], b[1]) || compareText(a[0], b[0]));
}

function placesOf({ locations }: Entry): readonly string[] {
  return (known(locations) ?? []).flatMap(({ country, area }) => country ?? area ?? []);
}

function placeName(value: string): string {
  return countryName(value) ?? value;
}
