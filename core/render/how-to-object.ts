import { countryName } from '../countries.ts';
import type { Group, Policy } from '../policy.ts';
import { companyQuote } from './company-words.ts';
import { markdownText } from './escape/markdown.ts';
import { counted } from './number.ts';
import { mailbox, markdownPhrase } from './phrase.ts';

/** The rule for the deadline, in the policy's numbers; the two ways to object; what happens then, and if nobody does. */
export function howToObject(policy: Policy): string[] {
  return [
    '## How to object',
    ...howLong(policy),
    ...whereTo(policy),
    ...whatThen(policy),
    ...noAnswer(policy),
  ];
}

function howLong({ groups, window, advance_notice_days }: Policy): string[] {
  const { presumed_receipt_days, counting, rolls_over, time_zone, holidays } = window;
  const working = counting === 'working';
  const place = holidays === undefined ? '' : ` in ${placeWords(holidays)}`;
  const receipt =
    presumed_receipt_days === 0
      ? 'A notice counts as received on the day it is sent'
      : `A notice counts as received ${counted(presumed_receipt_days, 'day', 'days')} after it is sent`;
  const days = working ? `Only working days${place} are counted` : 'All days of the week are counted';
  const rolls = rolls_over
    ? `, and a last day that is a Saturday, a Sunday or a public holiday${working ? '' : place} moves to the next working day`
    : '';
  return [
    'Each change is announced with the last day on which you can object, and the day that is announced is the one that counts. It is worked out from these terms:',
    groups.map(group => `- ${groupTerms(group, groups.length, working)}`).join('\n'),
    `${receipt}; that day is not counted, and day 1 is the next. ${days}${rolls}. The time ends at 24:00 on the last day, in the time zone ${markdownText(time_zone)}.${
      groups.length === 1 ? '' : ' Your contract says which of these terms are yours.'
    }${advance_notice_days === undefined ? '' : ` At least ${counted(advance_notice_days, 'day lies', 'days lie')} between the announcement and the first use.`}`,
  ];
}

function groupTerms({ label, authorisation, window }: Group, groups: number, working: boolean): string {
  const days = working
    ? counted(window.days, 'working day', 'working days')
    : counted(window.days, 'day', 'days');
  const name = groups === 1 ? '' : `${markdownText(label)} – `;
  return authorisation === 'specific'
    ? `${name}${days} to answer, where your contract asks for your agreement first`
    : `${name}${days} to object`;
}

function whereTo({ objections, channels }: Policy): string[] {
  return [
    `**By e-mail, not public:** write to ${markdownPhrase([mailbox(objections.email)])} and say which change you mean, for example "change 42". You need no GitHub account.`,
    ...(channels.some(({ kind }) => kind === 'issue')
      ? [
          '**On GitHub, public:** comment on the issue of the change and begin a line with `/object` and, if you like, your reasons. Please name no people there, and nothing confidential.',
        ]
      : []),
    'Reasons help, but an objection without them counts too.',
  ];
}

function whatThen({ objections }: Policy): string[] {
  const read = objections.confirm_mailbox_read
    ? ' After the last day a person confirms that the mailbox has been read, and nothing goes ahead before that.'
    : '';
  return [
    `**What happens next:** a person reads your objection and answers you. While it is open, the change is held.${read}`,
    ...(objections.effect === undefined
      ? ['What else we do while an objection is open is not stated here.']
      : ['What we undertake while an objection is open:', companyQuote(objections.effect, { under: 2 })]),
    '**After the last day:** a late objection is recorded as late. A person reads and answers it all the same.',
  ];
}

function noAnswer({ groups }: Policy): string[] {
  const asked = groups.filter(({ authorisation }) => authorisation === 'specific');
  const objecting = groups.length > asked.length;
  const silence =
    'we record that the time to object ended and how many objections are open, and nothing about what you think. What your silence means is for your contract to say.';
  const labels = asked.map(({ label }) => `"${markdownText(label)}"`).join(', ');
  const no = 'no answer means no. Without your agreement the company is not used for your data.';
  return [
    ...(objecting ? [`**If you do not answer:** ${silence}`] : []),
    ...(asked.length === 0
      ? []
      : [
          groups.length === 1
            ? `**If you do not answer:** ${no}`
            : `**Where your contract asks for your agreement first** (${labels}): ${no}`,
        ]),
  ];
}

/** `Germany`, or for a part of a country `Germany (BY)`. */
function placeWords(holidays: string): string {
  const [country = holidays, ...part] = holidays.split('-');
  const name = countryName(country) ?? country;
  return markdownText(part.length === 0 ? name : `${name} (${part.join('-')})`);
}
