import { type Finding, inReadingOrder, type Severity } from '../finding.ts';
import { visible } from '../text/visible.ts';
import type { Spot } from './table.ts';

/** Everything an import can have to say: how much it weighs, and what it means, as docs/import.md prints it. */
export const doubts = {
  // Nothing could be imported.
  'empty-source': ['error', 'The source holds nothing.'],
  'not-text': ['error', 'The source is no text: a binary file, or an encoding other than UTF-8.'],
  'too-large': ['error', 'The source is larger than is read.'],
  syntax: ['error', 'The source is not what its format asks for, so that it cannot be read.'],
  'no-list': [
    'error',
    'There is no table and no list of companies in it; a list in running text is not read.',
  ],
  'no-name-column': ['error', 'There is a table, and no column of it is known to name companies.'],
  // A row was left out, or may be something else than it was taken for.
  'row-without-name': ['warning', 'A row names no company. It was left out, and is quoted.'],
  'garbled-row': ['warning', 'Hardly anything in a row can be right. It was left out, and is quoted.'],
  'name-is-no-company': [
    'warning',
    'What stands where a name should is an address or a filler. The row was left out.',
  ],
  'row-as-heading': [
    'warning',
    'A row has one cell only, in bold, or an item holds a list. It was taken for a heading of what is below it.',
  ],
  'name-only': [
    'warning',
    'A row has a name and nothing else. It was taken for a company, and may be a heading.',
  ],
  'same-row': ['note', 'A row says the same as an earlier one. Both are one entry.'],
  'merged-rows': [
    'warning',
    'Two rows name one company and one service, and say different things. Both are one entry.',
  ],
  'list-not-read': ['warning', 'Beside the tables there is a list that may name companies. It was not read.'],
  'table-not-read': ['note', 'A table without a column of companies was not read.'],
  'struck-out': ['warning', 'The name of a row is struck out. It was imported all the same.'],
  // Something in a cell is doubtful. It was not mended.
  'space-in-address': [
    'warning',
    'There is a space inside an e-mail address, or words beside it. It went into the note.',
  ],
  'several-mailboxes': ['warning', 'A cell has two addresses with OR or AND between them. Both were taken.'],
  'contact-without-address': [
    'warning',
    'A contact has no address: the link behind it is lost. Its text went into the note.',
  ],
  'other-company-mailbox': ['warning', 'The mailbox of a contact belongs to another company, by its domain.'],
  'broken-address': ['warning', 'An e-mail or web address is not whole. It went into the note.'],
  'link-without-https': ['warning', 'A web address does not begin with https://. It went into the note.'],
  'several-websites': ['note', 'A cell has more than one web address. One of them may be a privacy page.'],
  'cut-name': ['warning', 'A legal name ends in the middle, with a comma or an opening bracket.'],
  'bare-legal-form': ['warning', 'A legal name is a legal form only, such as "Inc".'],
  'several-lines': ['note', 'A name has several lines. The first was taken, the others went into the note.'],
  'hidden-character': ['warning', 'A character that cannot be seen was taken out.'],
  'lost-letter': [
    'warning',
    'A letter was lost when the source was copied or saved. The mark in its place was taken out.',
  ],
  'not-stated': ['note', 'Cells that say nothing, such as "N/A", were read as empty.'],
  footnote: [
    'warning',
    'A mark points to a footnote. The mark was taken off, the footnote went into the note.',
  ],
  'too-long': ['warning', 'A text is longer than its field may be. It went into the note, cut if need be.'],
  // Where something belongs could not be told.
  'place-kind-unknown': [
    'note',
    'A place is named, and not whether data lie there or are reached from there. It went into the note.',
  ],
  'place-unread': [
    'warning',
    'A place is no country or area that is known by this name. It went into the note.',
  ],
  'unsplit-terms': [
    'note',
    'A list of kinds of data has commas only. It was taken as one term, as it stands.',
  ],
  'date-unread': ['warning', 'A date is not written as year-month-day. It went into the note.'],
  'transfer-unread': [
    'warning',
    'The ground of a transfer is none of those that can be named. It went into the note.',
  ],
  'name-for-both': [
    'note',
    'The list names legal entities only. The name was taken for the service as well.',
  ],
  'company-beside-service': [
    'note',
    'A company stands beside its service under a brand name. It went into the note.',
  ],
  'service-as-purpose': ['note', 'A column "Service" beside the companies was read as their purpose.'],
  'unknown-column': ['note', 'A column is none of those that are known. It went into the note.'],
  'second-column': ['note', 'A second column for the same field. It went into the note.'],
  'too-many-cells': ['warning', 'A row has more cells than its table has headings. They went into the note.'],
  'lead-as-note': [
    'note',
    'The sentence above a list says something of all its companies. It went into their notes.',
  ],
  'lead-left-out': ['note', 'The sentence above a list was left out.'],
  'default-category': ['note', 'Nothing says in which category companies are.'],
  'heading-above': [
    'note',
    'A heading stands over the one that names a category. What it says is in no entry.',
  ],
  'heading-shortened': ['note', 'A heading was shortened to the part that names a category.'],
  'id-from-hash': ['note', 'A name has no letters that a file name may have. The file name is made up.'],
  'no-headings': ['warning', 'Rows have no headings of their own. The ones of the table above were taken.'],
  'stands-already': ['note', 'A company stands in the registry already. Nothing was written for it.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type DoubtId = keyof typeof doubts;

/** Whoever is told of a doubt. */
export type Doubter = Pick<Doubts, 'add' | 'once'>;

/** Collects what an import has to say about one source. */
export class Doubts {
  readonly #file: string;
  readonly #found: Finding[] = [];
  readonly #once = new Set<string>();

  /** `file` is how the reader names the source. */
  constructor(file: string) {
    this.#file = file;
  }

  add(id: DoubtId, { line, column }: Spot, message: string): void {
    // A cell that reaches over several rows is read for each of them.
    const same = `${id}\n${line}:${column}\n${message}`;
    if (this.#once.has(same)) return;
    this.#once.add(same);
    this.#found.push({
      rule: `import/${id}`,
      severity: doubts[id][0],
      // A parser repeats what it has read, whatever is hidden in it.
      message: visible(message),
      file: this.#file,
      line,
      column,
      endLine: line,
      endColumn: column,
    });
  }

  /** As `add`, and only the first time for this key: what holds for a whole column is not said for each row. */
  once(key: string, id: DoubtId, spot: Spot, message: string): void {
    const known = `${id}\n${key}`;
    if (this.#once.has(known)) return;
    this.#once.add(known);
    this.add(id, spot, message);
  }

  /** All of it, in the order of the source. */
  all(): Finding[] {
    return inReadingOrder(this.#found);
  }
}
