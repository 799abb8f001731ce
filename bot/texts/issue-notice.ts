import { dayInWords } from '../../core/deadline/day-words.ts';
import { endInShort, untilInWords } from '../../core/deadline/end-words.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import type { OwedOnIssue } from '../plan/owed-on-issue.ts';
import type { Record } from '../record.ts';
import { changeName } from './change-name.ts';
import { issueUrl, type TextContext } from './context.ts';
import { differenceTable } from './differences.ts';
import { asLink, asText } from './escape/markdown.ts';
import { listed } from './listed.ts';
import { extendedBecause } from './notice/opening.ts';
import { endOf, generalWindows, groupLabel, zoneOf } from './windows.ts';
import { withinLimit } from './within-limit.ts';

const subjects = {
  'more-time': 'More time',
  cancelled: 'Not going ahead',
  replaced: 'Announced again',
  early: 'In the list before its time',
} as const satisfies { [Kind in OwedOnIssue['kind']]: string };

/**
 * A comment on a change issue, as Markdown: GitHub mails it to whoever watches the issue. It stays as it was written; the
 * issue's own text goes on to say how things stand.
 */
export function issueNoticeText(
  record: Record,
  { kind }: OwedOnIssue,
  context: TextContext,
): { readonly subject: string; readonly text: string } {
  return {
    subject: `${subjects[kind]} (${changeName(record)})`,
    text: withinLimit(
      paragraphs(record, kind, context).map(text => ({ text, optional: text.startsWith('|') })),
      'What differs does not have room here; it stands in the new issue.',
    ),
  };
}

function paragraphs(record: Record, kind: OwedOnIssue['kind'], context: TextContext): string[] {
  const name = asText(record.policy.publisher.name);
  switch (kind) {
    case 'more-time':
      return [`**There is more time: ${ends(record)}.**`, `${because(record)} Objections made so far stand.`];
    case 'cancelled': {
      const why = record.why === null || record.why === '' ? [] : [`Reason: ${asText(record.why)}`];
      return [`**${name} is not going ahead with this change. There is nothing to do.**`, ...why];
    }
    case 'replaced': {
      const there =
        record.issue === null
          ? 'its own issue'
          : asLink(`issue ${record.issue}`, issueUrl(context, record.issue));
      return [
        `**What was announced here no longer applies: the change was altered and announced again.** It stands in ${there}, with its own time to object.`,
        ...differenceTable(record),
        'If you objected, that still stands; you need not repeat it. Please write there from now on.',
      ];
    }
    case 'early': {
      const seen =
        record.merged === null
          ? ''
          : ` (seen on ${dayInWords(localDay(record.merged.at, zoneOf(record)), 'plain')})`;
      const goesOn =
        record.windows.length === 0
          ? ''
          : ` The time goes on as announced: ${ends(record)}. Objections count as before.`;
      return [
        `**This change was put into the list before its time${seen}.**${goesOn} The public page shows it.`,
      ];
    }
  }
}

/** Until when customers can object now, whichever agreement they have. */
function ends(record: Record): string {
  const [window, ...others] = generalWindows(record);
  if (window === undefined)
    return listed(
      record.windows.map(
        one => `${asText(groupLabel(record, one.group))}: please answer by ${endInShort(endOf(one))}`,
      ),
    );
  const longer = others.some(({ utc }) => utc > window.utc) ? ', and some agreements give longer' : '';
  return `customers can object ${untilInWords(endOf(window))}${longer}`;
}

function because(record: Record): string {
  const why = record.windows.map(({ group }) => extendedBecause(record, group)).find(one => one !== null);
  return why === undefined || why === null
    ? 'A part of our notices went out later than planned.'
    : `Reason: ${asText(why)}`;
}
