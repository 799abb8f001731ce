import type { Entry } from '../../entry.ts';
import { establishedIn, legalName, registration } from './company.ts';
import { detail, type Field } from './field.ts';
import { locations, transfer } from './place.ts';
import { appliesTo, data, dataSubjects, purpose, relationship, service, usedFrom } from './scope.ts';

/** Every field of an entry, in the order of its schema. A field that is new there has to find its place here. */
const byName: { readonly [Name in keyof Required<Entry>]: Field | readonly Field[] } = {
  id: detail('id'),
  former_id: detail('former_id'),
  service,
  legal_name: legalName,
  category: detail('category'),
  relationship,
  relationship_reason: detail('relationship_reason'),
  website: detail('website'),
  contact: detail('contact'),
  purpose,
  data,
  data_subjects: dataSubjects,
  locations,
  established_in: establishedIn,
  transfer,
  used_from: usedFrom,
  replaces: detail('replaces'),
  aka: detail('aka'),
  former_names: detail('former_names'),
  address: detail('address'),
  registration,
  applies_to: appliesTo,
  since: detail('since'),
  ends_on: detail('ends_on'),
  data_deleted_on: detail('data_deleted_on'),
  privacy_url: detail('privacy_url'),
  dpa_url: detail('dpa_url'),
  security_url: detail('security_url'),
  their_subprocessors: detail('their_subprocessors'),
  review: detail('review'),
  note: detail('note'),
};

/** The fields that are compared, in the order of the entry's schema. */
export const fields: readonly Field[] = Object.values(byName).flat();
