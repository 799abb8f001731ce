import { dayInWords } from '../../../deadline/day-words.ts';
import { fold } from './fold.ts';

/** What `history.json` holds, as far as this page needs it. */
interface Version {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
  readonly entry: {
    readonly service: string;
    readonly legal_name?: unknown;
    readonly category: string;
    readonly relationship: string;
  };
}

/** Makes the date field work: the list of that day, each entry with a link to how it read. */
export function setUpAsOf(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-as-of]');
  const list = page.querySelector<HTMLElement>('[data-as-of-list]');
  const day = form?.querySelector('input');
  // From a folder no data can be read; the days below say the same.
  if (form === null || list === null || !day || !page.location.protocol.startsWith('http')) return;
  const categories = new Map(Object.entries(JSON.parse(form.dataset['categories'] ?? '{}') as object));
  const from = form.dataset['from'] ?? '';
  let versions: Promise<readonly Version[]> | null = null;

  const show = async () => {
    versions ??= load(form.dataset['asOf'] ?? '');
    try {
      list.replaceChildren(...listOf(page, await versions, day.value, from, categories));
    } catch {
      versions = null;
      const said = page.createElement('p');
      said.textContent = 'The data of past days could not be read just now. The days below lead to the same.';
      list.replaceChildren(said);
    }
  };

  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    const address = new URL(page.location.href);
    address.searchParams.set('day', day.value);
    page.defaultView?.history.replaceState(null, '', address);
    void show();
  });
  const asked = new URL(page.location.href).searchParams.get('day');
  if (asked === null) return;
  day.value = asked;
  if (day.value !== '') void show();
}

async function load(address: string): Promise<readonly Version[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { versions } = (await answer.json()) as { readonly versions: readonly Version[] };
  return versions;
}

function listOf(
  page: Document,
  versions: readonly Version[],
  day: string,
  from: string,
  categories: ReadonlyMap<string, unknown>,
): HTMLElement[] {
  const heading = page.createElement('h2');
  heading.textContent = `The list on ${dayInWords(day, 'full')}`;
  const said = page.createElement('p');
  if (day < from) {
    said.textContent = `What stood in the list on that day is not known. It is known from ${dayInWords(from, 'full')} on.`;
    return [heading, said];
  }
  const standing = versions.filter(one => one.from <= day && (one.until === null || day < one.until));
  said.textContent = `${standing.length} ${standing.length === 1 ? 'entry' : 'entries'}, as they stood when that day ended.`;
  const list = page.createElement('ul');
  list.className = 'lines';
  list.append(
    ...standing
      .map(one => ({ one, key: fold(one.entry.service) }))
      .sort(byKey)
      .map(({ one }) => item(one)),
  );
  return [heading, said, list];

  function item({ id, from: since, entry }: Version): HTMLElement {
    const link = page.createElement('a');
    link.href = `../entries/${encodeURIComponent(id)}/index.html#v-${since}`;
    link.textContent = entry.service;
    link.dir = 'auto';
    const line = page.createElement('li');
    const category = String(categories.get(entry.category) ?? entry.category);
    line.append(link, `, ${companyOf(entry.legal_name)} – ${category}${listedAs[entry.relationship] ?? ''}`);
    return line;
  }
}

const listedAs: Readonly<{ [relationship: string]: string }> = {
  'group-company': ', group company',
  'listed-only': ', listed only, not a subprocessor',
};

function companyOf(name: unknown): string {
  if (typeof name === 'string') return name;
  return name === undefined ? 'legal name not stated' : 'legal name not known yet';
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
