import type { Entry } from '../../entry.ts';
import type { Policy } from '../../policy.ts';
import {
  categoryWords,
  contactWords,
  inCountry,
  labelled,
  orUnknown,
  placeWords,
  type Said,
  transferWords,
} from './value.ts';

/** How a field is named and read out to a customer. */
export interface FieldWords {
  readonly path: string;
  readonly label: string;
  /** What stands where nothing is stated. */
  readonly nothing: string;
  say(entry: Entry, policy: Policy): Said;
}

const relationships: Readonly<Record<Entry['relationship'], string>> = {
  subprocessor: 'subprocessor',
  'group-company': 'group company',
  'listed-only': 'listed only, not a subprocessor',
};

/** Every field that a customer reads about, in the order in which they read. */
export const fieldWords: readonly FieldWords[] = [
  text('service', 'Service', entry => entry.service),
  text('legal_name', 'Legal name', entry => orUnknown(entry.legal_name, name => name)),
  text('registration', 'Registration', entry => entry.registration),
  text('established_in', 'Established in', entry => orUnknown(entry.established_in, inCountry)),
  text('address', 'Address', entry => entry.address),
  text('relationship', 'Listed as', entry => relationships[entry.relationship]),
  text('relationship_reason', 'Why it is listed', entry => quoted(entry.relationship_reason)),
  text('purpose', 'Purpose', entry => orUnknown(entry.purpose, quoted)),
  text('data', 'Data', (entry, { vocabulary }) =>
    orUnknown(entry.data, ids => labelled(ids, vocabulary?.data)),
  ),
  text('data_subjects', 'Whose data', (entry, { vocabulary }) =>
    orUnknown(entry.data_subjects, ids => labelled(ids, vocabulary?.data_subjects)),
  ),
  text('locations', 'Places', entry => orUnknown(entry.locations, places => places.map(placeWords))),
  text('transfer', 'Transfer', transferWords, 'none stated'),
  ...(['products', 'regions', 'plans'] as const).map(key =>
    text(
      `applies_to.${key}`,
      `Concerns (${key})`,
      (entry, { vocabulary }) => labelled(entry.applies_to?.[key] ?? [], vocabulary?.[key]),
      'all',
    ),
  ),
  text(
    'applies_to.condition',
    'Concerns (condition)',
    entry => quoted(entry.applies_to?.condition),
    'no condition',
  ),
  text('replaces', 'Replaces', entry => entry.replaces),
  text('used_from', 'Used from', entry => orUnknown(entry.used_from, day => day)),
  text('since', 'In use since', entry => entry.since),
  text('ends_on', 'Last day of use', entry => entry.ends_on),
  text('data_deleted_on', 'Data deleted by', entry => entry.data_deleted_on),
  text('category', 'Category', (entry, policy) => categoryWords(entry.category, policy)),
  text('contact', 'Contact', entry => entry.contact?.map(contactWords)),
  text('website', 'Website', entry => entry.website),
  text('privacy_url', 'Privacy page', entry => entry.privacy_url),
  text('dpa_url', 'Data processing agreement', entry => entry.dpa_url),
  text('security_url', 'Security page', entry => entry.security_url),
  text('their_subprocessors', 'Their subprocessors', entry => entry.their_subprocessors),
  text('aka', 'Also known as', entry => entry.aka),
  text('former_names', 'Former names', entry => entry.former_names),
  text('review', 'Review', ({ review }) => {
    const parts = [review?.last && `last ${review.last}`, review?.next && `next ${review.next}`];
    return parts.filter(Boolean).join(', ');
  }),
  text('note', 'Note', entry => quoted(entry.note)),
  text('id', 'Id', entry => entry.id),
  text('former_id', 'Former id', entry => entry.former_id),
];

function text(
  path: string,
  label: string,
  say: (entry: Entry, policy: Policy) => Said | undefined,
  nothing = 'not stated',
): FieldWords {
  return {
    path,
    label,
    nothing,
    say: (entry, policy) => {
      const said = say(entry, policy);
      return said === undefined || said === null || said.length === 0 ? null : said;
    },
  };
}

function quoted(prose: string | undefined): string | null {
  return prose === undefined ? null : `"${prose}"`;
}
