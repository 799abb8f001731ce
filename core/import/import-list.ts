import { sha256 } from '../change/sha256.ts';
import type { EntryFile } from '../entry.ts';
import { count, type Finding } from '../finding.ts';
import type { Term } from '../policy.ts';
import { isFiller, showsNothing } from '../text/filler.ts';
import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import { shortened } from '../text/shortened.ts';
import { slugOf } from '../text/slug.ts';
import { textOf } from './bytes.ts';
import type { Overrides } from './columns.ts';
import { type Doubter, Doubts } from './doubts.ts';
import type { Draft } from './draft.ts';
import { entryFileOf } from './entry-file.ts';
import { type Format, formatOf } from './format.ts';
import { idsOf } from './ids.ts';
import { doubtMailboxes } from './mailbox-owners.ts';
import { merged } from './merge.ts';
import { readAs } from './reading.ts';
import { rowsOf } from './rows.ts';
import type { Standing } from './standing.ts';
import { type Reading, Unreadable } from './table.ts';
import { everyUnfit } from './unfit.ts';

export interface ImportOptions {
  /** How the reader names the source: findings begin with it. */
  readonly file: string;
  /** The source's format; left out: what its name or its beginning says. */
  readonly format?: Format;
  readonly overrides?: Overrides;
  /** Label or id of the category of companies for which the source says none. */
  readonly category?: string;
  /** The registry into which the entries go, if there is one. */
  readonly standing?: Standing;
}

/** What a source came to. */
export interface Imported {
  /** Rows of the source that could have named a company. */
  readonly rows: number;
  readonly entries: readonly { readonly id: string; readonly fields: EntryFile }[];
  /** The categories that the entries are in, in the order of the source. */
  readonly categories: readonly Term[];
  readonly findings: readonly Finding[];
}

/** Reads a list that somebody has published as entries. Pure; never throws because of what the source holds. */
export async function importList(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const doubts = new Doubts(options.file);
  const text = textOf(bytes, doubts);
  const reading = text === null ? null : await readingOf(text, options, doubts);
  if (reading === null) return { rows: 0, entries: [], categories: [], findings: doubts.all() };
  const rows = rowsOf(reading, options.overrides ?? new Map(), doubts);
  const drafts = unlessStanding(merged(rows.drafts, doubts), options.standing, doubts);
  doubtMailboxes(drafts, doubts);
  const categories = new Categories(options, doubts);
  const ids = idsOf(drafts, options.standing?.ids ?? new Set(), doubts);
  const entries = drafts.map((draft, at) => ({
    id: ids[at] ?? '',
    fields: entryFileOf(draft, categories.of(draft), doubts),
  }));
  if (rows.count === 0 && count(doubts.all(), 'error') === 0) {
    doubts.add(
      'no-list',
      { line: 1, column: 1 },
      'There is no table and no list of companies in it. A list in running text is not read: put each company on a line or in a row of its own.',
    );
  }
  return { rows: rows.count, entries, categories: categories.used(), findings: doubts.all() };
}

async function readingOf(
  text: string,
  { file, format }: ImportOptions,
  doubts: Doubter,
): Promise<Reading | null> {
  try {
    const chosen = format ?? formatOf(file, text);
    const reading = await readAs(chosen, text);
    // A text without tabs may still be written as Markdown is.
    return chosen === 'text' && format === undefined && reading.tables.length === 0
      ? await readAs('markdown', text)
      : reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    doubts.add('syntax', error.spot, error.message);
    return null;
  }
}

/** Drafts without those whose company and service stand in the registry already. */
function unlessStanding(drafts: readonly Draft[], standing: Standing | undefined, doubts: Doubter): Draft[] {
  if (standing === undefined) return [...drafts];
  const same = (a: string, b: string) => (foldName(a) || a) === (foldName(b) || b);
  return drafts.filter(draft => {
    const known = standing.entries.find(
      ({ service, legalName }) =>
        same(service, draft.service) &&
        (legalName === null || draft.legal_name === undefined || same(legalName, draft.legal_name)),
    );
    if (known === undefined) return true;
    doubts.add(
      'stands-already',
      draft,
      `${quote(draft.service)} stands in the registry already, as ${quote(known.id)}. Nothing was written for it.`,
    );
    return false;
  });
}

/** The most characters of a category's label, as the schema of the policy has it. */
const longestLabel = 200;

const otherwise: Term = { id: 'subprocessors', label: 'Subprocessors' };

/** Gives each draft the id of its category, and knows which there are. */
class Categories {
  readonly #known: Term[];
  readonly #used = new Map<string, Term>();
  #fallback: Term = otherwise;
  readonly #doubts: Doubter;

  constructor({ standing, category }: ImportOptions, doubts: Doubter) {
    this.#known = [...(standing?.categories ?? [])];
    const [only, ...more] = this.#known;
    this.#doubts = doubts;
    this.#fallback =
      category !== undefined
        ? this.#term(category)
        : only !== undefined && more.length === 0
          ? only
          : otherwise;
  }

  of({ category, line, column }: Draft): string {
    if (category === null) {
      this.#doubts.once(
        '',
        'default-category',
        { line, column },
        `No heading and no column says in which category this company is, or those after it that have none: they are in ${quote(this.#fallback.label)}. Name another with --category, or sort them later.`,
      );
    }
    if (category !== null && category.text.length > longestLabel) {
      this.#doubts.add(
        'too-long',
        category,
        `${quote(category.text)} has ${category.text.length} characters; the label of a category may have ${longestLabel}. It was cut: look up the rest in the source.`,
      );
    }
    const term = category === null ? this.#fallback : this.#term(category.text);
    this.#used.set(term.id, term);
    return term.id;
  }

  used(): Term[] {
    return [...this.#used.values()];
  }

  #term(label: string): Term {
    const clean = label.replace(everyUnfit, '').replace(/\s+/g, ' ').trim();
    if (showsNothing(clean) || isFiller(clean)) return this.#fallback;
    const short = shortened(clean, longestLabel);
    const known = this.#known.find(
      term =>
        term.id === label ||
        term.label === short ||
        (foldName(short) !== '' && foldName(term.label) === foldName(short)),
    );
    if (known !== undefined) return known;
    const wish = slugOf(short) || `category-${sha256(short).slice(0, 8)}`;
    const id = this.#known.some(term => term.id === wish)
      ? `${wish.slice(0, 55)}-${sha256(short).slice(0, 8)}`
      : wish;
    const term = { id, label: short };
    this.#known.push(term);
    return term;
  }
}
