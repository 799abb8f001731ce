import { dayInWords } from '../../../core/deadline/day-words.ts';
import { mayHaveTold, type Owed } from '../../plan/owed.ts';
import type { Record } from '../../record.ts';
import { changeName } from '../change-name.ts';
import { shortLine } from '../escape/one-line.ts';
import { toldChanges } from '../what-happens.ts';
import { windowOf } from '../windows.ts';

/** What a notice says first. */
export function openingLine(record: Record, { kind, channel, group }: Owed): string {
  const name = changeName(record);
  const window = windowOf(record, group);
  switch (kind) {
    case 'announcement':
    case 'information':
      return planned(record);
    case 'after-the-fact':
      return `A change went into our list of subprocessors before we told you. We are telling you now${
        window === null
          ? '.'
          : window.authorisation === 'specific'
            ? ', and ask for your answer all the same.'
            : ', and you have your full time to object all the same.'
      }`;
    case 'correction':
      return 'A change that we announced to you has been altered. Our earlier notice about it no longer applies; this one replaces it. If you objected, that still stands; you need not repeat it.';
    case 'more-time': {
      const why = extendedBecause(record, group);
      return `You have more time to answer our notice about ${name}${
        why === null
          ? ', because a part of our notices went out later than planned.'
          : `. Reason: ${shortLine(why)}`
      }`;
    }
    case 'cancelled': {
      const why = record.why === null ? '' : ` Reason: ${shortLine(record.why)}`;
      return `We are not going ahead with ${announced(record, channel, group)}. There is nothing to do.${why}`;
    }
  }
}

/** What is cancelled, by the number and the day that whoever reads this was told. */
function announced(record: Record, channel: string, group: string): string {
  const { corrects, notices } = record;
  const isThis = notices.some(
    notice => notice.channel === channel && notice.group === group && mayHaveTold(record, notice),
  );
  if (isThis || corrects === undefined)
    return `${changeName(record)}, which we announced on ${dayInWords(record.announced.on, 'plain')}`;
  const known = corrects.issue === null ? '' : ` (change ${corrects.issue})`;
  return `a change that we announced to you${known}`;
}

function planned(record: Record): string {
  const told = toldChanges(record);
  if (record.windows.length === 0)
    return 'Something changes in our list of companies that handle personal data for you.';
  if (told.length > 1)
    return 'We plan several changes to the companies that handle personal data for you. We are telling you before they start.';
  return told[0]?.before === null
    ? 'We plan to work with one more company that handles personal data for you. We are telling you before it starts.'
    : 'We plan a change to a company that handles personal data for you. We are telling you before it starts.';
}

/** The reason that staff gave for the day on which this group's time now ends; `null` if it moved by itself. */
export function extendedBecause(record: Record, group: string): string | null {
  const day = windowOf(record, group)?.last_day;
  const act = record.acts.findLast(
    ({ done, says, arguments: text }) => done && says === 'extended' && text.split(' ')[0] === day,
  );
  return act === undefined ? null : act.arguments.split(' ').slice(1).join(' ');
}
