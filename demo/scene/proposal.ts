/** The file that the vendor proposes. */
export const entryPath = 'registry/subprocessors/example-speech.yaml';

/** Its lines, as they are once nothing has to be mended. */
export const entry = `service: Example Speech
legal_name: Example Speech GmbH
category: data-tools
website: https://speech.example/
contact:
  - email: privacy@speech.example
address: Berlin
purpose: Turns call recordings into text for the transcript feature.
data: [call audio, phone numbers]
data_subjects: [callers, customers' staff]
locations:
  - {country: DE, kind: hosting}
  - {country: PL, kind: support}
established_in: DE
applies_to:
  products: [Call transcripts]
used_from: 2027-01-11
`;

/** What Vera writes first: a country in words where a code belongs, and a mailbox of her own. */
export const entryWithMistakes = entry
  .replace('country: DE, kind: hosting', 'country: Germany, kind: hosting')
  .replace('privacy@speech.example', 'vera.klein@speech.example');
