import { placeWords, transferWords } from '../change/words/value.ts';
import { countryName } from '../countries.ts';
import { type Entry, isUnknown, type Unknown } from '../entry.ts';
import type { Policy, VocabularyName } from '../policy.ts';
import { contactPhrase, websitePhrase } from './addresses.ts';
import { dayAsText } from './day.ts';
import { oneLine } from './escape/one-line.ts';
import type { Marks } from './marks.ts';
import { markdownPhrase, type Phrase } from './phrase.ts';
import { table } from './table.ts';

const notKnownYet = 'not known yet';

/** A column of the list: its heading, and what an entry says in it. Nothing is escaped. */
export interface EntryColumn {
  readonly heading: string;
  /** Empty: nothing is stated. */
  phrase(entry: Entry): Phrase;
  /** Whether an entry says something here; left out: the column always stands. */
  says?(entry: Entry): boolean;
}

/** Chooses the columns for some of the entries: optional ones stand only where an entry says something in them. */
export type EntryColumns = (entries: readonly Entry[]) => readonly EntryColumn[];

/** Entries as a Markdown table. */
export function entryTable(columns: readonly EntryColumn[], entries: readonly Entry[]): string {
  return table(
    columns.map(({ heading, phrase }) => ({
      heading,
      cell: (entry: Entry) => markdownPhrase(phrase(entry)),
    })),
    entries,
  );
}

/** The columns of the list that these entries need, in the order in which a customer reads them. */
export function entryColumns(policy: Policy, mark: Marks = () => []): EntryColumns {
  const columns = everyColumn(policy, mark);
  return entries => columns.filter(({ says }) => says === undefined || entries.some(says));
}

/** All that the list can say of an entry, whether any entry says it or not. */
export function everyColumn(policy: Policy, mark: Marks = () => []): readonly EntryColumn[] {
  const labels = labelsOf(policy);
  const terms = (ids: readonly string[], name: VocabularyName) =>
    ids.map(id => labels[name].get(id) ?? id).join(', ');
  return [
    { heading: 'Service', phrase: entry => [...text(entry.service), ...mark(entry)] },
    { heading: 'Legal name', phrase: entry => orUnknown(entry.legal_name, text) },
    { heading: 'Contact', phrase: entry => contactPhrase(entry.contact) },
    { heading: 'Website', phrase: websitePhrase },
    optional('Purpose', 'purpose', text),
    optional('Data', 'data', data => text(terms(data, 'data'))),
    optional('Whose data', 'data_subjects', people => text(terms(people, 'data_subjects'))),
    optional('Places', 'locations', places => text(places.map(placeWords).join('; '))),
    { heading: 'Transfer', says: entry => entry.transfer !== undefined, phrase: transferPhrase },
    optional('Established in', 'established_in', code => text(countryName(code) ?? code)),
    {
      heading: 'Concerns',
      says: entry => entry.applies_to !== undefined,
      phrase: entry => concernsPhrase(entry, terms),
    },
    {
      heading: 'In use',
      says: ({ since, used_from, ends_on, data_deleted_on }) =>
        (since ?? used_from ?? ends_on ?? data_deleted_on) !== undefined,
      phrase: inUsePhrase,
    },
    {
      heading: 'Other names',
      says: ({ aka, former_names }) => (aka ?? former_names) !== undefined,
      phrase: ({ aka = [], former_names = [] }) =>
        text([...aka, ...former_names.map(name => `formerly ${name}`)].join(', '), 'none stated'),
    },
    {
      heading: 'Registered',
      says: ({ registration, address }) => (registration ?? address) !== undefined,
      phrase: ({ registration, address }) => text([registration, address].filter(Boolean).join(', ')),
    },
    {
      heading: 'Note',
      says: ({ note }) => note !== undefined,
      phrase: ({ note }) => text(note ?? '', 'none'),
    },
  ];
}

type Optional = 'purpose' | 'data' | 'data_subjects' | 'locations' | 'established_in';
type Stated<Field extends Optional> = Exclude<Entry[Field], Unknown | undefined>;

function optional<Field extends Optional>(
  heading: string,
  field: Field,
  words: (value: Stated<Field>) => Phrase,
): EntryColumn {
  return {
    heading,
    says: entry => entry[field] !== undefined,
    phrase: entry => orUnknown(entry[field] as Stated<Field> | Unknown | undefined, words),
  };
}

function orUnknown<Value>(value: Value | Unknown | undefined, words: (value: Value) => Phrase): Phrase {
  if (value === undefined) return [];
  return isUnknown(value) ? [notKnownYet] : words(value);
}

function text(value: string, otherwise = ''): Phrase {
  return [oneLine(value) || otherwise];
}

function transferPhrase({ transfer, ...entry }: Entry): Phrase {
  if (transfer === undefined) return ['none stated'];
  const { unknown, ...ground } = transfer;
  const said = transferWords({ ...entry, transfer: ground });
  const words = typeof said === 'string' ? [said] : [];
  return [[...words, ...(unknown === undefined ? [] : [notKnownYet])].join(', ')];
}

function concernsPhrase(
  { applies_to }: Entry,
  terms: (ids: readonly string[], name: VocabularyName) => string,
): Phrase {
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

function inUsePhrase({ since, used_from, ends_on, data_deleted_on }: Entry): Phrase {
  const begin =
    since === undefined
      ? orUnknown<string>(used_from, day => [`from ${dayAsText(day)}`])
      : [`since ${dayAsText(since)}`];
  const end = [
    ...(ends_on === undefined ? [] : [`until ${dayAsText(ends_on)}`]),
    ...(data_deleted_on === undefined ? [] : [`data deleted by ${dayAsText(data_deleted_on)}`]),
  ];
  return [[...begin, ...end].join(', ')];
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
