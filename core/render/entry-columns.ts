import { placeWords, transferWords } from '../change/words/value.ts';
import { countryName } from '../countries.ts';
import { type Entry, isUnknown, type Unknown } from '../entry.ts';
import type { Policy, VocabularyName } from '../policy.ts';
import { contactCell, websiteCell } from './addresses.ts';
import { inDay } from './day.ts';
import { markdownCell } from './escape/markdown.ts';
import type { Marks } from './marks.ts';
import type { Column } from './table.ts';

const notKnownYet = 'not known yet';

/** A column of the list. Optional ones appear only where an entry has something to say in them. */
interface EntryColumn extends Column<Entry> {
  /** Whether an entry says something here; left out: the column always stands. */
  says?(entry: Entry): boolean;
}

/** Chooses the columns for some of the entries. */
export type EntryColumns = (entries: readonly Entry[]) => readonly Column<Entry>[];

/** The columns of the list, in the order in which a customer reads them. */
export function entryColumns(policy: Policy, mark: Marks = () => ''): EntryColumns {
  const labels = labelsOf(policy);
  const terms = (ids: readonly string[], name: VocabularyName) =>
    ids.map(id => labels[name].get(id) ?? id).join(', ');
  const columns: readonly EntryColumn[] = [
    { heading: 'Service', cell: entry => `${text(entry.service)}${mark(entry)}` },
    { heading: 'Legal name', cell: entry => orUnknown(entry.legal_name, text) },
    { heading: 'Contact', cell: entry => contactCell(entry.contact) },
    { heading: 'Website', cell: entry => websiteCell(entry) },
    optional('Purpose', 'purpose', text),
    optional('Data', 'data', data => text(terms(data, 'data'))),
    optional('Whose data', 'data_subjects', people => text(terms(people, 'data_subjects'))),
    optional('Places', 'locations', places => text(places.map(placeWords).join('; '))),
    { heading: 'Transfer', says: entry => entry.transfer !== undefined, cell: transferCell },
    optional('Established in', 'established_in', code => text(countryName(code) ?? code)),
    {
      heading: 'Concerns',
      says: entry => entry.applies_to !== undefined,
      cell: entry => concernsCell(entry, terms),
    },
    {
      heading: 'In use',
      says: ({ since, used_from, ends_on, data_deleted_on }) =>
        (since ?? used_from ?? ends_on ?? data_deleted_on) !== undefined,
      cell: inUseCell,
    },
    {
      heading: 'Other names',
      says: ({ aka, former_names }) => (aka ?? former_names) !== undefined,
      cell: ({ aka = [], former_names = [] }) =>
        text([...aka, ...former_names.map(name => `formerly ${name}`)].join(', '), 'none stated'),
    },
    {
      heading: 'Registered',
      says: ({ registration, address }) => (registration ?? address) !== undefined,
      cell: ({ registration, address }) => text([registration, address].filter(Boolean).join(', ')),
    },
    { heading: 'Note', says: ({ note }) => note !== undefined, cell: ({ note }) => text(note ?? '', 'none') },
  ];
  return entries => columns.filter(({ says }) => says === undefined || entries.some(says));
}

type Optional = 'purpose' | 'data' | 'data_subjects' | 'locations' | 'established_in';
type Stated<Field extends Optional> = Exclude<Entry[Field], Unknown | undefined>;

function optional<Field extends Optional>(
  heading: string,
  field: Field,
  words: (value: Stated<Field>) => string,
): EntryColumn {
  return {
    heading,
    says: entry => entry[field] !== undefined,
    cell: entry => orUnknown(entry[field] as Stated<Field> | Unknown | undefined, words),
  };
}

function orUnknown<Value>(value: Value | Unknown | undefined, words: (value: Value) => string): string {
  if (value === undefined) return '';
  return isUnknown(value) ? notKnownYet : words(value);
}

function text(value: string, otherwise = ''): string {
  return markdownCell(value) || otherwise;
}

function transferCell({ transfer, ...entry }: Entry): string {
  if (transfer === undefined) return 'none stated';
  const { unknown, ...ground } = transfer;
  const said = transferWords({ ...entry, transfer: ground });
  const words = typeof said === 'string' ? [text(said)] : [];
  return [...words, ...(unknown === undefined ? [] : [notKnownYet])].join(', ');
}

function concernsCell(
  { applies_to }: Entry,
  terms: (ids: readonly string[], name: VocabularyName) => string,
): string {
  const { products, regions, plans, condition } = applies_to ?? {};
  const parts = [
    ...(products === undefined ? [] : [terms(products, 'products')]),
    ...(regions === undefined ? [] : [`regions: ${terms(regions, 'regions')}`]),
    ...(plans === undefined ? [] : [`plans: ${terms(plans, 'plans')}`]),
    ...(condition === undefined ? [] : [condition]),
  ];
  // An entry that narrows nothing down concerns everybody: so the schema says.
  return text(parts.join('; '), 'all customers');
}

function inUseCell({ since, used_from, ends_on, data_deleted_on }: Entry): string {
  const begin =
    since === undefined ? orUnknown<string>(used_from, day => `from ${inDay(day)}`) : `since ${inDay(since)}`;
  const end = [
    ...(ends_on === undefined ? [] : [`until ${inDay(ends_on)}`]),
    ...(data_deleted_on === undefined ? [] : [`data deleted by ${inDay(data_deleted_on)}`]),
  ];
  return [begin, ...end].filter(part => part !== '').join(', ');
}

function labelsOf({ vocabulary }: Policy): Readonly<Record<VocabularyName, ReadonlyMap<string, string>>> {
  const labels = (name: VocabularyName) => new Map(vocabulary?.[name]?.map(({ id, label }) => [id, label]));
  return {
    data: labels('data'),
    data_subjects: labels('data_subjects'),
    products: labels('products'),
    regions: labels('regions'),
    plans: labels('plans'),
  };
}
