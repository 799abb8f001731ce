import type { EntryFile } from '../entry.ts';
import type { Term } from '../policy.ts';

/** Headings that a list may begin with, where there is none to take over. */
export const firstCategories: readonly Term[] = [
  { id: 'infrastructure', label: 'Infrastructure' },
  { id: 'customer-support', label: 'Customer support' },
  { id: 'communication', label: 'Communication' },
];

export const exampleId = 'example-speech';

/** A whole entry to copy, of a company that does not exist and says so. */
export const exampleEntry: EntryFile = {
  service: 'Example Speech',
  legal_name: 'Example Speech GmbH',
  category: 'infrastructure',
  website: 'https://speech.example/',
  contact: [{ email: 'privacy@speech.example' }],
  purpose: 'Turns call recordings into text for the transcript feature.',
  data: ['call audio', 'phone number'],
  data_subjects: ['callers', "customer's staff"],
  locations: [{ country: 'DE', kind: 'hosting' }],
  established_in: 'DE',
  note: 'This is an example and no company. Copy it for each company that you use, then delete this file.',
};
