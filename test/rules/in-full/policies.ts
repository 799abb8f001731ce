import type { InFull } from '../in-full.ts';

/** Policies: what is replaced, and what stands there then. */
export const policies: readonly (InFull & { readonly from: string; readonly to: string })[] = [
  {
    what: 'an address of several',
    from: 'objections@calls.example',
    to: 'a@calls.example, b@calls.example',
    says: [
      'registry.yaml:21:10-21:42 error broken-email "a@calls.example, b@calls.example" is no e-mail address. It has more than one @, and there is room for one address only.',
    ],
  },
  {
    what: 'a page as address',
    from: 'contact: privacy@calls.example',
    to: 'contact: https://calls.example/',
    says: [
      'registry.yaml:5:12-5:34 error broken-email "https://calls.example/" is no e-mail address. This is the address of a page.',
    ],
  },
  {
    what: 'a contact in a group',
    from: 'contact: privacy@calls.example',
    to: 'contact: {note: ask us}',
    says: [
      'registry.yaml:5:12-5:26 error wrong-type `publisher.contact` must be one e-mail address. This is a group of fields. Has a value with a colon or braces lost its quotation marks?',
    ],
  },
  {
    what: 'a contact of something else',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\nsite:\n  contact: ask us\n',
    says: [
      'registry.yaml:13:3-13:10 error unknown-field There is no field "contact" in `site`. The fields are `url`, `logo`, `colours`.',
    ],
  },
  {
    what: 'a dark colour on a dark page',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\nsite:\n  colours:\n    accent: "#0b57d0"\n    accent_dark: "#222222"\n',
    says: [
      'registry.yaml:15:18-15:27 error colour-contrast The colour #222222 on the dark page (#14171c) has a contrast of 1.12; links need 4.5 to be readable. The nearest that has it: "#818181".',
    ],
  },
  {
    what: 'a logo that is not there',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\nsite:\n  logo: logo.png\n',
    says: [
      'registry.yaml:13:9-13:17 error unusable-logo There is no logo.png beside registry.yaml. Put the picture there, or take `logo:` away.',
    ],
  },
  {
    what: 'groups with one id',
    from: 'id: long-notice',
    to: 'id: standard',
    says: [
      'registry.yaml:18:9-18:17 error duplicate-id The id "standard" is used twice. Give one of the two another id.',
    ],
  },
  {
    what: 'channels with one id',
    from: 'id: customers',
    to: 'id: issue',
    says: [
      'registry.yaml:26:9-26:14 error duplicate-id The id "issue" is used twice. Give one of the two another id.',
    ],
  },
  {
    what: 'terms with one id',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\nvocabulary:\n  data:\n    - {id: name, label: Name}\n    - {id: name, label: Names}\n',
    says: [
      'registry.yaml:15:12-15:16 error duplicate-id The id "name" is used twice. Give one of the two another id.',
      'example-chat.yaml:13:5-13:13 error unknown-term "messages" is no term of the vocabulary. Take one of name, name, or add it to `vocabulary.data` in registry.yaml, in a pull request of its own.',
      'example-hosting.yaml:9:5-9:28 error unknown-term "all data of the service" is no term of the vocabulary. Take one of name, name, or add it to `vocabulary.data` in registry.yaml, in a pull request of its own.',
      'example-speech.yaml:9:5-9:15 error unknown-term "call audio" is no term of the vocabulary. Take one of name, name, or add it to `vocabulary.data` in registry.yaml, in a pull request of its own.',
      'example-speech.yaml:10:5-10:17 error unknown-term "phone number" is no term of the vocabulary. Take one of name, name, or add it to `vocabulary.data` in registry.yaml, in a pull request of its own.',
    ],
  },
  {
    what: 'no holidays where working days count',
    from: '  holidays: DE\n',
    to: '  rolls_over: false\n  counting: working\n',
    says: [
      'registry.yaml:12:1-12:7 error holidays-missing The window does not say whose public holidays count. It counts working days: add `holidays: DE` (a country, or country and region), or `rolls_over: false` with `counting: calendar`.',
    ],
  },
  {
    what: 'no holidays where they do not matter',
    from: '  holidays: DE\n',
    to: '  rolls_over: false\n  counting: calendar\n',
    says: [],
  },
  {
    what: 'no time zone',
    from: '  time_zone: Europe/Berlin\n',
    to: '',
    says: [
      'registry.yaml:12:1-12:7 error missing-field `time_zone` is missing in `window`. Add `time_zone:` with the name of a time zone, such as Europe/Berlin. There is no default: a day begins and ends in a zone, and the deadline depends on it.',
    ],
  },
  {
    what: 'days in a text',
    from: 'days: 15',
    to: 'days: "15 or more"',
    says: [
      'registry.yaml:13:9-13:21 error wrong-type `window.days` must be a whole number of days from 1 to 365. This is the text "15 or more". Write digits only.',
    ],
  },
  {
    what: 'days in a text with words before',
    from: 'days: 15',
    to: 'days: "about 15"',
    says: [
      'registry.yaml:13:9-13:19 error wrong-type `window.days` must be a whole number of days from 1 to 365. This is the text "about 15". Write digits only.',
    ],
  },
  {
    what: 'days in quotes with spaces',
    from: 'days: 15',
    to: 'days: " 15 "',
    says: [
      'registry.yaml:13:9-13:15 error wrong-type `window.days` must be a whole number of days from 1 to 365. Write 15 without quotation marks.',
    ],
  },
  {
    what: 'days in a list',
    from: 'days: 15',
    to: 'days: [15]',
    says: [
      'registry.yaml:13:9-13:13 error wrong-type `window.days` must be a whole number of days from 1 to 365. Write digits only.',
    ],
  },
  {
    what: 'a time zone of a country',
    from: 'Europe/Berlin',
    to: 'Germany',
    says: [
      'registry.yaml:14:14-14:21 error unknown-time-zone There is no time zone "Germany". Write it as area and city, such as Europe/Berlin, America/New_York or UTC.',
    ],
  },
  {
    what: 'a time zone inside another word',
    from: 'Europe/Berlin',
    to: 'Europe/CET',
    says: [
      'registry.yaml:14:14-14:24 error unknown-time-zone There is no time zone "Europe/CET". Write it as area and city, such as Europe/Berlin, America/New_York or UTC.',
    ],
  },
  {
    what: 'a time zone with a word behind it',
    from: 'Europe/Berlin',
    to: 'CETI',
    says: [
      'registry.yaml:14:14-14:18 error unknown-time-zone There is no time zone "CETI". Write it as area and city, such as Europe/Berlin, America/New_York or UTC.',
    ],
  },
  {
    what: 'an offset behind an area',
    from: 'Europe/Berlin',
    to: 'Europe/UTC+1',
    says: [
      'registry.yaml:14:14-14:26 error unknown-time-zone There is no time zone "Europe/UTC+1". Write it as area and city, such as Europe/Berlin, America/New_York or UTC.',
    ],
  },
  {
    what: 'an offset of Greenwich',
    from: 'Europe/Berlin',
    to: 'GMT+1',
    says: [
      'registry.yaml:14:14-14:19 error unknown-time-zone "GMT+1" is an offset and no zone: it knows nothing of clock changes. Write it as area and city, such as Europe/Berlin, America/New_York or UTC.',
    ],
  },
  {
    what: 'a time zone of letters',
    from: 'Europe/Berlin',
    to: 'CET',
    says: [
      'registry.yaml:14:14-14:17 error unknown-time-zone "CET" names no place. Write the area and city, such as Europe/Berlin or America/New_York, so that a change of a country\'s rules is followed.',
    ],
  },
  { what: 'a group with as much time as all', from: 'days: 30', to: 'days: 15', says: [] },
  {
    what: 'a group with less time',
    from: 'days: 30',
    to: 'days: 10',
    says: [
      'registry.yaml:19:11-19:13 error shorter-group 10 days are fewer than the 15 of `window.days`. A group can have more time, not less: raise it, or lower `window.days` for everybody.',
    ],
  },
  {
    what: 'nobody is written to',
    from: '    kind: email\n    required: true\n',
    to: '    kind: email\n',
    says: [
      'registry.yaml:23:1-23:9 error no-active-channel Nobody writes to the customers of groups `standard`, `long-notice`: a page or an issue alone is no notice. Add a channel with `kind: email` or `webhook` and `required: true`, or say with `passive_only:` why nobody is written to; the page prints it.',
    ],
  },
  {
    what: 'one group is not written to',
    from: '    kind: email\n    required: true\n',
    to: '    kind: email\n    required: true\n    group: standard\n',
    says: [
      'registry.yaml:23:1-23:9 error no-active-channel Nobody writes to the customers of group `long-notice`: a page or an issue alone is no notice. Add a channel with `kind: email` or `webhook` and `required: true`, or say with `passive_only:` why nobody is written to; the page prints it.',
    ],
  },
  {
    what: 'a group that may only be told is not written to',
    from: 'id: long-notice\n    days: 30',
    to: 'id: long-notice\n    authorisation: specific',
    says: [],
  },
  {
    what: 'a page that contradicts itself',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\npassive_only: The contracts say so.\n',
    says: [
      'registry.yaml:12:1-12:13 error no-active-channel The page would say that nobody is written to, and that customers are told by the channel "customers". Take one of the two away: `passive_only:` or the required channel.',
    ],
  },
  {
    what: 'a paragraph of the page',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\npage:\n  intro: |\n    Our list.\n\n    All of it.\n',
    says: [],
  },
  {
    what: 'a field nobody knows',
    from: 'home_area: EEA\n',
    to: 'home_area: EEA\ncolour: red\n',
    says: [
      'registry.yaml:12:1-12:7 error unknown-field There is no field "colour". The fields are `publisher`, `page`, `site`, `taken_over`, `categories`, `vocabulary`, `home_area`, `window`, `groups`, `advance_notice_days`, `objections`, `channels`, `passive_only`, `classes`, `require`.',
    ],
  },
  {
    what: 'a field nobody knows, in the window',
    from: '  holidays: DE\n',
    to: '  holidays: DE\n  colour: red\n',
    says: [
      'registry.yaml:16:3-16:9 error unknown-field There is no field "colour" in `window`. The fields are `days`, `counting`, `rolls_over`, `time_zone`, `holidays`, `presumed_receipt_days`.',
    ],
  },
  {
    what: 'a list and no fields',
    from: '',
    to: '- publisher\n',
    says: [
      'registry.yaml:1:1-1:1 error empty-file The file is a list. Write one field to a line, `field: value`, as in docs/policy.md.',
    ],
  },
  {
    what: 'not ready to announce',
    from: '  effect: While an objection is open we do not start using the company for you.\n',
    to: '',
    level: 'announced',
    says: [
      'registry.yaml:20:1-20:11 error policy-not-ready Notices promise customers what happens while an objection is open. Add `effect:` with that sentence, in the words of your contract.',
    ],
  },
  {
    what: 'no name to announce under',
    from: '  legal_name: Example Calls Ltd\n',
    to: '',
    level: 'announced',
    says: [
      'registry.yaml:1:1-1:10 warning policy-not-ready Notices name the company that sends them. Add `legal_name:` as it stands in the contract with customers.',
    ],
  },
  {
    what: 'what an objection does is no group',
    from: 'objections:\n  email: objections@calls.example\n  effect: While an objection is open we do not start using the company for you.\n',
    to: 'objections: 3\n',
    level: 'announced',
    says: [
      'registry.yaml:20:13-20:14 error wrong-type `objections` must be `email:` and the further terms for objections. Without quotation marks this is read as a number: if it is meant as text, put it into quotation marks.',
    ],
  },
  {
    what: 'a publisher that is none',
    from: 'publisher:\n  name: Example Calls\n  legal_name: Example Calls Ltd\n  website: https://calls.example/\n  contact: privacy@calls.example\n',
    to: 'publisher: 3\n',
    level: 'announced',
    says: [
      'registry.yaml:1:12-1:13 error wrong-type `publisher` must be `name:`, `contact:` and, if known, `legal_name:` and `website:`. Without quotation marks this is read as a number: if it is meant as text, put it into quotation marks.',
    ],
  },
];
