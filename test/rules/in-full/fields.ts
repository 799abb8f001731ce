import type { InFull } from '../in-full.ts';

/** Fields of an entry. */
export const fields: readonly (InFull & { readonly lines: string })[] = [
  {
    what: 'an end before the beginning',
    lines: 'since: 2026-03-01\nends_on: 2026-02-01\n',
    says: [
      'example-translate.yaml:8:10-8:20 error date-order `ends_on` (2026-02-01) lies before `since` (2026-03-01). Is one of them mistyped?',
    ],
  },
  {
    what: 'an end before the first use',
    lines: 'used_from: 2026-03-01\nends_on: 2026-02-01\n',
    says: [
      'example-translate.yaml:8:10-8:20 error date-order `ends_on` (2026-02-01) lies before `used_from` (2026-03-01). Is one of them mistyped?',
    ],
  },
  {
    what: 'a deletion before the end',
    lines: 'ends_on: 2026-03-01\ndata_deleted_on: 2026-02-01\n',
    says: [
      'example-translate.yaml:8:18-8:28 error date-order `data_deleted_on` (2026-02-01) lies before `ends_on` (2026-03-01). Is one of them mistyped?',
    ],
  },
  {
    what: 'a review that is next before it was last',
    lines: 'review:\n  last: 2026-03-01\n  next: 2026-02-01\n',
    says: [
      'example-translate.yaml:9:9-9:19 error date-order `review.next` (2026-02-01) lies before `review.last` (2026-03-01). Is one of them mistyped?',
    ],
  },
  { what: 'an end on the day of the beginning', lines: 'since: 2026-03-01\nends_on: 2026-03-01\n', says: [] },
  {
    what: 'words before a day that does not exist',
    lines: 'used_from: about 2026-02-30\n',
    says: [
      'example-translate.yaml:7:12-7:28 error invalid-value `used_from` must be a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`, not "about 2026-02-30".',
    ],
  },
  {
    what: 'words behind a day that does not exist',
    lines: 'used_from: 2026-02-30 or later\n',
    says: [
      'example-translate.yaml:7:12-7:31 error invalid-value `used_from` must be a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`, not "2026-02-30 or later".',
    ],
  },
  {
    what: 'a day that November does not have',
    lines: 'used_from: 2026-11-31\n',
    says: [
      'example-translate.yaml:7:12-7:22 error impossible-date There is no "2026-11-31" in the calendar. Write a day that exists.',
    ],
  },
  {
    what: 'the zeroth of a month',
    lines: 'used_from: 2026-02-00\n',
    says: [
      'example-translate.yaml:7:12-7:22 error invalid-value `used_from` must be a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`, not "2026-02-00".',
    ],
  },
  {
    what: 'a transfer of nothing',
    lines: 'transfer: {}\n',
    says: [
      'example-translate.yaml:7:11-7:13 error invalid-value `transfer` is empty. It must be `mechanism: …` with, if there is one, a `reference: …`; if there is nothing to say, take it away.',
    ],
  },
  {
    what: 'a note of nothing',
    lines: "note: ''\n",
    says: [
      'example-translate.yaml:7:7-7:9 error invalid-value `note` is empty. It must be a text of at most 2,000 characters; if there is nothing to say, take it away.',
    ],
  },
  {
    what: 'more names than there can be',
    lines:
      'data_subjects: [all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all, all]\n',
    says: [
      'example-translate.yaml:7:16-7:521 error invalid-value `data_subjects` has too many items. It must be a list, each item `- …`, or `unknown: <whom you asked>`.',
    ],
  },
  {
    what: 'a day in many words',
    lines:
      'used_from: as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, as soon as they have signed, at last\n',
    says: [
      'example-translate.yaml:7:12-7:309 error invalid-value `used_from` must be a date written as year-month-day, such as 2027-01-04, or `unknown: <whom you asked>`, not "as soon as they have signed, as soon as they have signed, a…".',
    ],
  },
  { what: 'a name with a line break behind it', lines: 'service: |\n  Example Translate\n', says: [] },
  {
    what: 'a place that is neither country nor area',
    lines: 'locations:\n  - kind: hosting\n',
    says: [
      'example-translate.yaml:8:5-8:18 error invalid-value `locations[1]` does not say enough. It must be a place with `country: DE` (or `area: …`) and `kind: hosting`.',
    ],
  },
  { what: 'a place that is an area', lines: 'locations:\n  - area: EEA\n    kind: hosting\n', says: [] },
  {
    what: 'a place that is country and area',
    lines: 'locations:\n  - country: FR\n    area: EEA\n    kind: hosting\n',
    says: [
      'example-translate.yaml:8:5-10:18 error place-unnamed This place names a country and an area. Keep the country; a second place goes into an item of its own.',
    ],
  },
  {
    what: 'a place that is everywhere',
    lines: 'locations:\n  - area: worldwide\n    kind: hosting\n',
    says: [
      'example-translate.yaml:8:5-9:18 warning transfer-missing "worldwide" reaches beyond the home area (EEA), and no transfer mechanism is stated. Add `transfer:` with `mechanism:`, such as standard-contractual-clauses.',
      'example-translate.yaml:8:11-8:20 warning vague-place "worldwide" names no country, so a customer cannot judge a transfer. List the countries if they are known.',
    ],
  },
  {
    what: 'a country by a code of its own',
    lines: 'established_in: UK\n',
    says: ['example-translate.yaml:7:17-7:19 error unknown-country "UK" is no country\'s code. Write `GB`.'],
  },
  {
    what: 'a country that does not exist',
    lines: 'established_in: XX\n',
    says: [
      'example-translate.yaml:7:17-7:19 error unknown-country "XX" is no country\'s code. Look it up in ISO 3166-1, two letters.',
    ],
  },
  {
    what: 'a condition that says nothing',
    lines: 'applies_to:\n  condition: NA\n',
    says: [
      'example-translate.yaml:8:14-8:16 error placeholder "NA" says nothing. Write the value, or take the line away.',
    ],
  },
  {
    what: 'an unknown that says nothing',
    lines: 'purpose:\n  unknown: TBC\n',
    says: [
      'example-translate.yaml:7:1-7:8 warning stated-unknown `purpose` is not known yet. It has to be known before the change can be announced to customers.',
      'example-translate.yaml:8:12-8:15 error placeholder "TBC" says nothing. Write what is missing and whom you asked, in a sentence.',
    ],
  },
  {
    what: 'a merge key',
    lines: '<<: {note: x}\n',
    says: [
      'example-translate.yaml:7:1-7:3 error plain-yaml "<<" takes fields over from elsewhere (a YAML merge key). Write the fields out.',
    ],
  },
  {
    what: 'a second document',
    lines: 'note: x\n---\nnote: y\n',
    says: [
      'example-translate.yaml:8:1-8:4 error plain-yaml A second document begins here (--- or ... ends the first). One file is one entry: take the line away, or put what follows into a file of its own.',
    ],
  },
  {
    what: 'brackets without end',
    lines:
      'note: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n',
    says: [
      'example-translate.yaml:7:207-7:207 error yaml-syntax Lists and groups are nested too deep here. Nothing in a registry needs more than five levels.',
    ],
  },
  {
    what: 'a letter that was lost',
    lines: 'purpose: Soci�t�\n',
    says: [
      'example-translate.yaml:7:14-7:15 error hidden-character A letter was lost here (U+FFFD stands in its place) when the text was copied or saved. Write it again.',
    ],
  },
  {
    what: 'an escape behind a letter of the world',
    lines: 'purpose: "Texte \\u202E traduit"\naddress: Orléans\n',
    says: [
      'example-translate.yaml:7:10-7:32 error hidden-character There is a character here that cannot be seen (U+202E). Delete it; it often comes along when text is copied from a page or a PDF.',
    ],
  },
  {
    what: 'a field nobody knows, in a group',
    lines: 'transfer:\n  mechanism: adequacy-decision\n  colour: red\n',
    says: [
      'example-translate.yaml:9:3-9:9 error unknown-field There is no field "colour" in `transfer`. The fields are `mechanism`, `reference`, `unknown`.',
    ],
  },
  {
    what: 'a field with wide spaces in its name',
    lines: '"legal     name": Example\n',
    says: [
      'example-translate.yaml:7:1-7:17 error unknown-field There is no field "legal     name". Do you mean `legal_name`?',
    ],
  },
  {
    what: 'a field with letters missing',
    lines: 'dp-rl: https://translate.example/dpa\n',
    says: [
      'example-translate.yaml:7:1-7:6 error unknown-field There is no field "dp-rl". Do you mean `dpa_url`?',
    ],
  },
  {
    what: 'an entry that replaces itself',
    lines: 'replaces: example-translate\n',
    says: [
      'example-translate.yaml:7:11-7:28 error replaces-nothing An entry cannot replace itself. Name the entry whose place it takes.',
    ],
  },
  {
    what: 'an entry that was called what it is called',
    lines: 'former_id: example-translate\n',
    says: [
      'example-translate.yaml:7:12-7:29 error retired-id The former id is the id of this very entry. Take the line away.',
    ],
  },
  {
    what: 'an id of an entry before',
    lines: 'former_id: example-chat\n',
    says: [
      'example-chat.yaml:1:1-1:1 error retired-id The id "example-chat" is the former id of "example-translate". Give this file another name.',
    ],
  },
  {
    what: 'a name of a group of fields',
    lines: 'service:\n  name: Example Translate\n',
    says: [
      'example-translate.yaml:7:3-7:26 error wrong-type `service` must be a text of 1 to 200 characters. This is a group of fields. Has a value with a colon or braces lost its quotation marks?',
    ],
  },
  {
    what: 'words where a list is wanted',
    lines: 'data_subjects: callers\n',
    says: [
      'example-translate.yaml:7:16-7:23 error wrong-type `data_subjects` must be a list, each item `- …`, or `unknown: <whom you asked>`. This is the text "callers". Put it on a line of its own, with "- " in front.',
    ],
  },
  {
    what: 'a place in words',
    lines: 'locations: Paris\n',
    says: [
      'example-translate.yaml:7:12-7:17 error wrong-type `locations` must be a list of places, each with `country: DE` (or `area: …`) and `kind: hosting`. This is the text "Paris".',
    ],
  },
  {
    what: 'a mechanism alone',
    lines: 'transfer: adequacy-decision\n',
    says: [
      'example-translate.yaml:7:11-7:28 error wrong-type `transfer` must be `mechanism: …` with, if there is one, a `reference: …`. This is the text "adequacy-decision".',
    ],
  },
  {
    what: 'what customers need is missing',
    lines: '',
    level: 'announced',
    says: [
      'example-translate.yaml:1:1-1:1 error required-to-announce Before this can be announced to customers it has to say more: `purpose`, `data`, `data_subjects`, `locations`, `established_in`, `used_from`. What you do not know, write as `unknown: <whom you asked>`.',
    ],
  },
  {
    what: 'what customers need is missing of who is only listed',
    lines: 'relationship: listed-only\nrelationship_reason: Named in a contract.\n',
    level: 'announced',
    says: [],
  },
];
