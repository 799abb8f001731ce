import type { InFull } from '../in-full.ts';

/** Addresses and links in an entry. */
export const addresses: readonly (InFull & { readonly lines: string })[] = [
  {
    what: 'a contact that is no list',
    lines: 'contact: ask us\n',
    says: [
      'example-translate.yaml:5:10-5:16 error wrong-type `contact` must be a list, each item `- email: …`, or `- url: …` with a `label: …`. This is the text "ask us".',
    ],
  },
  {
    what: 'an address with words before it',
    lines: 'contact:\n  - email: write to mailto:privacy@translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:53 error broken-email "write to mailto:privacy@translate.example" is no e-mail address. There is a space inside it: has it been broken over two lines, or do other words stand beside it?',
    ],
  },
  {
    what: 'a page with words before it, as an address',
    lines: 'contact:\n  - email: see https://translate.example/contact\n',
    says: [
      'example-translate.yaml:6:12-6:49 error broken-email "see https://translate.example/contact" is no e-mail address. There is a space inside it: has it been broken over two lines, or do other words stand beside it?',
    ],
  },
  {
    what: 'a page without encryption, as an address',
    lines: 'contact:\n  - email: http://translate.example/contact\n',
    says: [
      'example-translate.yaml:6:12-6:44 error broken-email "http://translate.example/contact" is no e-mail address. A page is written `url: …` with a `label: …`.',
    ],
  },
  {
    what: 'an address written out, with words before it',
    lines: 'contact:\n  - email: our privacy at translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:44 error broken-email "our privacy at translate.example" is no e-mail address. There is a space inside it: has it been broken over two lines, or do other words stand beside it?',
    ],
  },
  {
    what: 'an address written out, with words behind it',
    lines: 'contact:\n  - email: privacy at translate.example or phone\n',
    says: [
      'example-translate.yaml:6:12-6:49 error broken-email "privacy at translate.example or phone" is no e-mail address. There is a space inside it: has it been broken over two lines, or do other words stand beside it?',
    ],
  },
  {
    what: 'an address written out, with wide spaces',
    lines: 'contact:\n  - email: privacy  at  translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:42 error broken-email "privacy  at  translate.example" is no e-mail address. Write it with an @: it is on the public page in any case.',
    ],
  },
  {
    what: 'an address written out, with brackets and spaces',
    lines: 'contact:\n  - email: privacy [at] translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:42 error broken-email "privacy [at] translate.example" is no e-mail address. Write it with an @: it is on the public page in any case.',
    ],
  },
  {
    what: 'a contact with an address and a page',
    lines:
      'contact:\n  - email: privacy@translate.example\n    url: https://translate.example/\n    label: Form\n',
    says: [
      'example-translate.yaml:6:5-8:16 error contact-without-address A contact is an e-mail address or a page. Make two items of it, each with "- " in front.',
    ],
  },
  {
    what: 'a contact without encryption',
    lines: 'contact:\n  - label: Form\n    url: http://translate.example/\n',
    says: [
      'example-translate.yaml:7:10-7:35 error link-not-https "http://translate.example/" is no https address. Write https: instead of http:, and check that the page answers there.',
    ],
  },
  {
    what: 'a mailbox that sends only, with a word before',
    lines: 'contact:\n  - email: auto-noreply@translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:42 warning personal-mailbox Nobody reads "auto-noreply@translate.example". Give a mailbox that is read, such as privacy@ or dpo@.',
    ],
  },
  {
    what: 'a mailbox that sends only, in one word',
    lines: 'contact:\n  - email: donotreply@translate.example\n',
    says: [
      'example-translate.yaml:6:12-6:40 warning personal-mailbox Nobody reads "donotreply@translate.example". Give a mailbox that is read, such as privacy@ or dpo@.',
    ],
  },
  {
    what: 'a link with words before it',
    lines: 'website: see https://translate.example/\n',
    says: [
      'example-translate.yaml:6:10-6:40 error link-not-https "see https://translate.example/" is no https address. Write the whole address, such as https://speech.example/.',
    ],
  },
  {
    what: 'a link without encryption, with words before it',
    lines: 'website: see http://translate.example/\n',
    says: [
      'example-translate.yaml:6:10-6:39 error link-not-https "see http://translate.example/" is no https address. Write the whole address, such as https://speech.example/.',
    ],
  },
  {
    what: 'a link without encryption, with spaces around it',
    lines: 'website: " http://translate.example/ "\n',
    says: [
      'example-translate.yaml:6:10-6:39 error link-not-https " http://translate.example/ " is no https address. Write https: instead of http:, and check that the page answers there.',
    ],
  },
  {
    what: 'a second link without encryption',
    lines: 'website: https://translate.example/ http://translate.example/\n',
    says: [
      'example-translate.yaml:6:10-6:62 error broken-link "https://translate.example/ http://translate.example/" cannot be linked: these are two addresses. Put each on a line of its own, with "- " in front.',
    ],
  },
  {
    what: 'a link with a user name',
    lines: 'website: https://me@translate.example/\n',
    says: [
      'example-translate.yaml:6:10-6:39 error broken-link "https://me@translate.example/" cannot be linked: it holds a user name or a password. Take them out; everything here is public.',
    ],
  },
  {
    what: 'a link with a password',
    lines: 'website: https://:secret@translate.example/\n',
    says: [
      'example-translate.yaml:6:10-6:44 error broken-link "https://:secret@translate.example/" cannot be linked: it holds a user name or a password. Take them out; everything here is public.',
    ],
  },
  {
    what: 'a link to a host that ends in a digit',
    lines: 'website: https://translate.example1/\n',
    says: [],
  },
  {
    what: 'a link to a host that begins with a digit',
    lines: 'website: https://1.translate.example/\n',
    says: [],
  },
  {
    what: 'a link that is blank',
    lines: "website: '  '\n",
    says: [
      'example-translate.yaml:6:10-6:14 error placeholder `website` is blank. Fill it in, or take the line away.',
    ],
  },
  {
    what: 'a link without a beginning, with a colon in its path',
    lines: 'website: translate.example/a:b\n',
    says: [
      'example-translate.yaml:6:10-6:31 error link-not-https "translate.example/a:b" is no https address. Write it in full: https://translate.example/a:b',
    ],
  },
  {
    what: 'a link without a beginning, with words behind it',
    lines: 'website: translate.example, see there\n',
    says: [
      'example-translate.yaml:6:10-6:38 error link-not-https "translate.example, see there" is no https address. Write the whole address, such as https://speech.example/.',
    ],
  },
  {
    what: 'an address among names',
    lines: 'aka: privacy@translate.example\n',
    says: [
      'example-translate.yaml:7:6-7:31 error wrong-type `aka` must be a list of names. This is the text "privacy@translate.example". Put it on a line of its own, with "- " in front.',
    ],
  },
  {
    what: 'an address with words, as a contact',
    lines: 'contact: mail privacy@translate.example\n',
    says: [
      'example-translate.yaml:5:10-5:40 error wrong-type `contact` must be a list, each item `- email: …`, or `- url: …` with a `label: …`. This is the text "mail privacy@translate.example".',
    ],
  },
  {
    what: 'an address with words behind it, as a contact',
    lines: 'contact: privacy@translate.example please\n',
    says: [
      'example-translate.yaml:5:10-5:42 error wrong-type `contact` must be a list, each item `- email: …`, or `- url: …` with a `label: …`. This is the text "privacy@translate.example please".',
    ],
  },
  {
    what: 'an address where a name is wanted',
    lines: 'service: [privacy@translate.example]\n',
    says: [
      'example-translate.yaml:6:10-6:37 error wrong-type `service` must be a text of 1 to 200 characters. This is a list, and one value is wanted. If square brackets are part of the text, put it into quotation marks.',
    ],
  },
];
