import type { Contact, Place } from '../entry.ts';
import type { EntryFile } from '../generated/entry.ts';
import type { Passage, Spot } from './table.ts';

type Mechanism = NonNullable<NonNullable<EntryFile['transfer']>['mechanism']>;

/** What one row says, field by field, before rows that name one company and service are put together. */
export interface Draft extends Spot {
  readonly service: string;
  readonly legal_name?: string;
  /** Heading or cell that says the category; `null` if nothing does. */
  readonly category: Passage | null;
  readonly website: readonly string[];
  readonly contact: readonly Contact[];
  readonly purpose?: string;
  readonly data: readonly string[];
  readonly data_subjects: readonly string[];
  readonly locations: readonly Place[];
  readonly established_in?: string;
  readonly mechanism?: Mechanism;
  readonly address?: string;
  readonly registration?: string;
  readonly since?: string;
  readonly aka: readonly string[];
  readonly former_names: readonly string[];
  readonly products: readonly string[];
  readonly condition?: string;
  readonly privacy_url?: string;
  readonly dpa_url?: string;
  readonly security_url?: string;
  readonly their_subprocessors?: string;
  /** Lines of the note: what had no other place. */
  readonly notes: readonly string[];
}

/** Fields of a draft that hold one text. */
export const singles = [
  'legal_name',
  'purpose',
  'established_in',
  'mechanism',
  'address',
  'registration',
  'since',
  'condition',
  'privacy_url',
  'dpa_url',
  'security_url',
  'their_subprocessors',
] as const satisfies readonly (keyof Draft)[];

/** Fields of a draft that hold a set. */
export const sets = [
  'website',
  'contact',
  'data',
  'data_subjects',
  'locations',
  'aka',
  'former_names',
  'products',
] as const satisfies readonly (keyof Draft)[];

/** The most characters of each text, and items of each set, as the schema of an entry has them. */
export const longest: Readonly<Record<string, number>> = {
  service: 200,
  legal_name: 200,
  registration: 200,
  aka: 200,
  former_names: 200,
  data: 200,
  data_subjects: 200,
  products: 200,
  purpose: 1000,
  address: 1000,
  condition: 1000,
  note: 2000,
};

export const mostItems: Readonly<Record<(typeof sets)[number], number>> = {
  website: 20,
  contact: 20,
  data: 100,
  data_subjects: 100,
  locations: 100,
  aka: 50,
  former_names: 50,
  products: 100,
};
