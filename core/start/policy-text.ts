import type { PolicyFile, RequirableField, Term } from '../policy.ts';
import { commentText, yamlText } from './yaml-text.ts';

/** What only the company knows. What is left out stays open in the file, and `validate` names it. */
export interface Terms {
  readonly publisher?: string | undefined;
  readonly legalName?: string | undefined;
  readonly website?: string | undefined;
  readonly contact?: string | undefined;
  /** Address for objections. */
  readonly objections?: string | undefined;
  readonly effect?: string | undefined;
  readonly days?: number | undefined;
  readonly timeZone?: string | undefined;
  /** Whose public holidays count; `none`: a window may end on any day. */
  readonly holidays?: string | undefined;
}

export interface PolicyContent {
  readonly terms: Terms;
  readonly categories: readonly Term[];
  /** Which of the fields that are asked for by default each entry has; `null` where nothing is known of the entries. */
  readonly stated: readonly RequirableField[] | null;
  readonly takenOver?: NonNullable<PolicyFile['taken_over']> | undefined;
  /** Whether the schemas lie beside the registry's folder. */
  readonly withSchema: boolean;
  /** Where the tool's documentation stands, with a slash at the end; `null` if that is not known. */
  readonly docs: string | null;
}

/** Fields that every entry has to have by default, as far as a published list may lack them. */
export const askedFor: readonly RequirableField[] = ['legal_name', 'website', 'contact'];

/** The text of a policy, each part with a word on what it is for. Terms that are not known stand there as a comment. */
export function policyText({
  terms,
  categories,
  stated,
  takenOver,
  withSchema,
  docs,
}: PolicyContent): string {
  const blocks = [
    publisherBlock(terms),
    ...(takenOver === undefined
      ? []
      : [
          part(
            'The list stood elsewhere before. The page says so: what was in it on that day was not announced from here.',
            {
              taken_over: takenOver,
            },
          ),
        ]),
    part('The headings of the page, in this order.', { categories }),
    windowBlock(terms),
    objectionsBlock(terms),
    part(
      `How customers are told. The issue can be read by anybody and is sent to nobody; the e-mail is: its addresses and its\nserver come from the environment of the bot, never from here (${docs === null ? 'docs/channels.md of the tool' : `${docs}channels.md`}).`,
      {
        channels: [
          { id: 'issue', kind: 'issue' },
          { id: 'customers', kind: 'email', required: true },
        ],
      },
    ),
    ...requireBlock(stated),
  ];
  const first = withSchema ? '# yaml-language-server: $schema=../schemas/policy.schema.json\n' : '';
  const about = 'Whose list this is, and what customers are promised. Everything here is public.';
  const more = docs === null ? '' : `\nWhat each term means: ${docs}policy.md`;
  return `${first}${commentText(`${about}${more}`)}\n\n${blocks.join('\n')}`;
}

function publisherBlock({ publisher, legalName, website, contact }: Terms): string {
  const known = {
    ...(publisher !== undefined && { name: publisher }),
    ...(legalName !== undefined && { legal_name: legalName }),
    ...(website !== undefined && { website }),
    ...(contact !== undefined && { contact }),
  };
  return withOpen('publisher', known, [
    ['name', 'the company as customers know it'],
    ['legal_name', 'the legal entity that is their processor, as it stands in the contract'],
    ['contact', 'a shared mailbox for questions, such as privacy@…'],
  ]);
}

function windowBlock({ days, timeZone, holidays }: Terms): string {
  const known = {
    ...(days !== undefined && { days }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
    ...(holidays !== undefined && (holidays === 'none' ? { rolls_over: false } : { holidays })),
  };
  return `${commentText('How long customers have to object, as it stands in your contracts with them.')}\n${withOpen(
    'window',
    known,
    [
      ['days', 'the number of days'],
      ['time_zone', 'the zone in which a day begins and ends, such as Europe/Berlin'],
      ...(holidays === 'none'
        ? []
        : [['holidays', 'whose public holidays count, such as DE or GB-ENG'] as const]),
    ],
  )}`;
}

function objectionsBlock({ objections, effect }: Terms): string {
  const known = {
    ...(objections !== undefined && { email: objections }),
    ...(effect !== undefined && { effect }),
  };
  return `${commentText('Where customers object in private. Most of them have no GitHub account.')}\n${withOpen(
    'objections',
    known,
    [
      ['email', 'a shared mailbox that is read'],
      [
        'effect',
        'what you do while an objection is open, in the words of your contract; needed before anything is announced',
      ],
    ],
  )}`;
}

function requireBlock(stated: readonly RequirableField[] | null): string[] {
  if (stated === null || askedFor.every(field => stated.includes(field))) return [];
  const missing = askedFor.filter(field => !stated.includes(field));
  return [
    part(
      `Only what every entry of the list that was taken over states. Some lack ${inWords(missing)}.\nOnce they have it, take this part away: then every entry is asked for it again.`,
      { require: { listed: ['service', 'category', ...stated] } },
    ),
  ];
}

function inWords(fields: readonly string[]): string {
  return fields.join(', ').replace(/, (?=\S+$)/, ' or ');
}

function part(comment: string, value: object): string {
  return `${commentText(comment)}\n${yamlText(value)}`;
}

/** A part of which some terms may not be known: they stand there as comments, at their place. */
function withOpen(
  name: string,
  known: object,
  terms: readonly (readonly [field: string, words: string])[],
): string {
  const open = terms
    .filter(([field]) => !Object.hasOwn(known, field))
    .map(([field, words]) => `#   ${field}: <${words}>\n`);
  if (Object.keys(known).length === 0) return `# ${name}:\n${open.join('')}`;
  return `${yamlText({ [name]: known })}${open.join('')}`;
}
