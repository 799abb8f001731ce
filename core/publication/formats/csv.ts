import { stringify } from 'csv-stringify/sync';
import {
  categoryWords,
  contactWords,
  inCountry,
  labelled,
  placeWords,
  transferWords,
} from '../../change/words/value.ts';
import { type Entry, isUnknown, type Unknown } from '../../entry.ts';
import type { Policy } from '../../policy.ts';
import { csvCell } from '../../render/escape/csv.ts';
import { entryAddress } from '../addresses.ts';
import type { Publication } from '../publication.ts';

/** What an entry says in a column; several things stand in one cell, with semicolons between them. */
type Cell = (entry: Entry, policy: Policy) => string | readonly string[] | undefined;

/**
 * The columns, in the order in which they stay: a new one comes at the end. Terms and countries stand in words, since a
 * table is for people; for programs there is subprocessors.json.
 */
const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  service: ({ service }) => service,
  legal_name: entry => known(entry.legal_name, name => name),
  relationship: ({ relationship }) => relationship,
  category: (entry, policy) => categoryWords(entry.category, policy),
  purpose: entry => known(entry.purpose, purpose => purpose),
  data: (entry, { vocabulary }) => known(entry.data, ids => labelled(ids, vocabulary?.data)),
  data_subjects: (entry, { vocabulary }) =>
    known(entry.data_subjects, ids => labelled(ids, vocabulary?.data_subjects)),
  locations: entry => known(entry.locations, places => places.map(placeWords)),
  established_in: entry => known(entry.established_in, inCountry),
  transfer: ({ transfer: { unknown, ...ground } = {}, ...entry }) => [
    ...[transferWords({ ...entry, transfer: ground }) ?? []].flat(),
    ...(unknown === undefined ? [] : [notKnownYet]),
  ],
  products: (entry, { vocabulary }) => labelled(entry.applies_to?.products ?? [], vocabulary?.products),
  regions: (entry, { vocabulary }) => labelled(entry.applies_to?.regions ?? [], vocabulary?.regions),
  plans: (entry, { vocabulary }) => labelled(entry.applies_to?.plans ?? [], vocabulary?.plans),
  condition: ({ applies_to }) => applies_to?.condition,
  contact: ({ contact = [] }) => contact.map(contactWords),
  website: ({ website }) => website,
  privacy_url: ({ privacy_url }) => privacy_url,
  dpa_url: ({ dpa_url }) => dpa_url,
  security_url: ({ security_url }) => security_url,
  their_subprocessors: ({ their_subprocessors }) => their_subprocessors,
  since: ({ since }) => since,
  used_from: entry => known(entry.used_from, day => day),
  ends_on: ({ ends_on }) => ends_on,
  data_deleted_on: ({ data_deleted_on }) => data_deleted_on,
  address: ({ address }) => address,
  registration: ({ registration }) => registration,
  aka: ({ aka }) => aka,
  former_names: ({ former_names }) => former_names,
  replaces: ({ replaces }) => replaces,
  relationship_reason: ({ relationship_reason }) => relationship_reason,
  review_last: ({ review }) => review?.last,
  review_next: ({ review }) => review?.next,
  note: ({ note }) => note,
  url: ({ id }, policy) => entryAddress(policy, id) ?? undefined,
};

/**
 * The list as a table (RFC 4180), a row for each entry, by id. Spreadsheets take a file without a byte order mark for
 * one in the letters of their own country, so it has one.
 */
export function subprocessorsCsv({ registry: { entries, policy } }: Publication): string {
  const rows = entries.map(entry => Object.values(columns).map(cell => inCell(cell(entry, policy))));
  return stringify([Object.keys(columns), ...rows], { bom: true, record_delimiter: 'windows' });
}

const notKnownYet = 'not known yet';

function known<Value>(
  value: Value,
  words: (stated: Exclude<Value, Unknown | undefined>) => string | readonly string[],
): string | readonly string[] | undefined {
  if (value === undefined) return undefined;
  return isUnknown(value) ? notKnownYet : words(value as Exclude<Value, Unknown | undefined>);
}

function inCell(said: string | readonly string[] | undefined): string {
  return csvCell(typeof said === 'string' ? said : (said ?? []).join('; '));
}
