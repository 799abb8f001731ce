import { registryFiles, speech as soon, speechPath } from '../stage.ts';

/** The three companies of these schedules, by the path of their file. */
export const paths = {
  mail: 'registry/subprocessors/example-mail.yaml',
  speech: speechPath,
  chat: 'registry/subprocessors/example-chat.yaml',
} as const;
export type Company = keyof typeof paths;
export const companies = Object.keys(paths) as readonly Company[];

// Whenever it is announced, the time to object is over long before the first use.
const speech = soon.replace('used_from: 2027-02-01', 'used_from: 2028-06-01');
const mail = registryFiles[paths.mail] ?? '';
const chat = speech
  .replaceAll('Example Speech', 'Example Chat')
  .replaceAll('speech.example', 'chat.example')
  .replace('call recordings into text', 'questions into answers');

/** How a company's file can stand: as it is at first, with another purpose, with another contact, or not at all. */
export const versions = ['first', 'other purpose', 'other contact', 'gone'] as const;
export type Version = (typeof versions)[number];

const firsts: Readonly<Record<Company, string>> = { mail, speech, chat };

/** The text of a file in one of its versions; `null` where the file is gone. */
export function textOf(company: Company, version: Version): string | null {
  const first = firsts[company];
  switch (version) {
    case 'first':
      return first;
    case 'other purpose':
      return first.replace(/^purpose: .*$/m, 'purpose: Trains models on what it is given.');
    case 'other contact':
      return first.replace('email: privacy@', 'email: data-protection@');
    case 'gone':
      return null;
  }
}

/**
 * What a file says that customers have to be told of. Two texts that differ in a contact alone say the same. Written
 * down here by hand, so that no code of the product decides what the product is measured by.
 */
export function meaningOf(company: Company, text: string | null): string {
  const version = versions.find(one => textOf(company, one) === text);
  return version === 'other contact' ? 'first' : (version ?? `something else: ${text}`);
}

/** The terms of the policy as the schedules know them: days for each group, and what closing asks for. */
export interface Terms {
  readonly days: Readonly<Record<string, number>>;
  readonly presumed: number;
  readonly mailbox: boolean;
  /** A group has to agree first. */
  readonly approval?: boolean;
}
export const policies = ['usual', 'short', 'groups', 'approval', 'one day', 'forty days'] as const;
export type PolicyName = (typeof policies)[number];

const usual = registryFiles['registry/registry.yaml'] ?? '';
const days = (many: number) => usual.replace('days: 15', `days: ${many}`);

/** Each policy as a file, and what its terms are. */
export const policyFiles: Readonly<Record<PolicyName, { readonly text: string; readonly terms: Terms }>> = {
  usual: { text: usual, terms: { days: { standard: 15 }, presumed: 1, mailbox: true } },
  short: {
    text: days(3).replace(
      'email: objections@calls.example',
      'email: objections@calls.example\n  confirm_mailbox_read: false',
    ),
    terms: { days: { standard: 3 }, presumed: 1, mailbox: false },
  },
  groups: {
    text: usual.replace(
      '    label: Standard agreement',
      '    label: Standard agreement\n  - id: long-notice\n    label: Long notice\n    days: 30',
    ),
    terms: { days: { standard: 15, 'long-notice': 30 }, presumed: 1, mailbox: true },
  },
  approval: {
    text: usual.replace(
      '    label: Standard agreement',
      '    label: Standard agreement\n  - id: prior-approval\n    label: Prior approval\n    authorisation: specific',
    ),
    terms: { days: { standard: 15, 'prior-approval': 15 }, presumed: 1, mailbox: true, approval: true },
  },
  'one day': { text: days(1), terms: { days: { standard: 1 }, presumed: 1, mailbox: true } },
  'forty days': { text: days(40), terms: { days: { standard: 40 }, presumed: 1, mailbox: true } },
};

/** A registry to begin with. */
export function filesUnder(policy: PolicyName): Readonly<Record<string, string>> {
  return { ...registryFiles, 'registry/registry.yaml': policyFiles[policy].text };
}
