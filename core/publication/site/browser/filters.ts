import { fold } from './fold.ts';

/** A row of the list, read once from the page: looking through 2,000 of these touches no element. */
interface Row {
  readonly element: HTMLElement;
  readonly text: string;
  /** For each filter the positions that it fits, or `null` where it fits all. */
  readonly fits: readonly (ReadonlySet<number> | null)[];
  hidden: boolean;
}

interface Section {
  readonly element: HTMLElement;
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Makes the form above the list work: every row and section that does not fit is hidden, and the number is said. */
export function setUpFilters(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-filters]');
  if (form === null) return;
  const search = form.querySelector('input');
  const selects = [...form.querySelectorAll('select')];
  const hits = form.querySelector('[data-hits]');
  const nothing = page.querySelector<HTMLElement>('[data-nothing]');
  if (search === null || hits === null) return;
  const sections = sectionsOf(page, selects);
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);

  const apply = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const chosen = selects.map(select => select.selectedIndex);
    const category = selects.find(({ name }) => name === 'category')?.value ?? '';
    let found = 0;
    for (const { element, key, rows } of sections) {
      const here = category === '' || category === key;
      let shown = 0;
      for (const row of rows) {
        const fits = here && isMeant(row, chosen) && words.every(word => row.text.includes(word));
        if (fits) shown += 1;
        if (row.hidden === fits) {
          row.hidden = !fits;
          row.element.hidden = row.hidden;
        }
      }
      if (element.hidden !== (shown === 0)) element.hidden = shown === 0;
      found += shown;
    }
    hits.textContent = found === total ? `${total} in the list.` : `${found} of ${total} fit.`;
    if (nothing !== null) nothing.hidden = found > 0;
  };
  const write = () => {
    const address = new URL(page.location.href);
    for (const { name, value } of [search, ...selects]) {
      // Always in one order: the same question has one address.
      address.searchParams.delete(name);
      if (value !== '') address.searchParams.append(name, value);
    }
    // A visitor who steps back wants the page before, and not each letter typed.
    page.defaultView?.history.replaceState(null, '', address);
  };
  const read = () => {
    const asked = new URL(page.location.href).searchParams;
    for (const field of [search, ...selects]) field.value = asked.get(field.name) ?? '';
    // A value that is not offered any more chooses nothing.
    for (const select of selects) if (select.selectedIndex < 0) select.selectedIndex = 0;
  };
  const changed = () => {
    apply();
    write();
  };

  form.hidden = false;
  // What the page says to those for whom no script runs.
  page.querySelector('[data-alone]')?.remove();
  read();
  apply();
  form.addEventListener('input', changed);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    for (const field of [search, ...selects]) field.value = '';
    changed();
    search.focus();
  });
  page.defaultView?.addEventListener('popstate', () => {
    read();
    apply();
  });
  page.defaultView?.addEventListener('hashchange', () => reveal(page, form));
  // The form has pushed down what somebody was sent to.
  reveal(page, form);
}

function sectionsOf(page: Document, selects: readonly HTMLSelectElement[]): Section[] {
  return [...page.querySelectorAll<HTMLElement>('[data-section]')].map(element => ({
    element,
    key: element.dataset['section'] ?? '',
    rows: [...element.querySelectorAll<HTMLElement>('tbody > tr')].map(row => ({
      element: row,
      text: fold(`${row.textContent} ${row.dataset['also'] ?? ''}`),
      fits: selects.map(({ name }) => positions(row.dataset[name])),
      hidden: false,
    })),
  }));
}

function positions(mark: string | undefined): ReadonlySet<number> | null {
  return mark === undefined ? null : new Set(mark.split(' ').map(Number));
}

/** Position 0 is "All". An entry that narrows nothing down concerns everybody. */
function isMeant({ fits }: Row, chosen: readonly number[]): boolean {
  return chosen.every((position, index) => position <= 0 || (fits[index]?.has(position) ?? true));
}

/** An address that names an entry is stronger than a filter that hides it. */
function reveal(page: Document, form: HTMLFormElement): void {
  const id = decodeURIComponent(page.location.hash.slice(1));
  const target = id === '' ? null : page.getElementById(id);
  if (target === null) return;
  if (target.closest('[hidden]') !== null) form.reset();
  target.scrollIntoView();
}
