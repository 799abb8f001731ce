import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { compareText } from '../../finding.ts';
import type { Policy } from '../../policy.ts';
import { oneLine, withoutHidden } from '../../render/escape/one-line.ts';
import type { ComingChange, EventKind, GroupDeadline, PastChange } from '../../render/records.ts';
import { isDay } from '../../text/is-day.ts';
import { changeAddress, linkOf } from '../addresses.ts';
import { idsOf, type PublicationIds } from '../ids.ts';
import type { Publication } from '../publication.ts';
import { changeText } from '../texts/change-text.ts';
import { endOfTime } from '../texts/deadline-words.ts';
import { feedTitle } from './feed-items.ts';

/** The most past changes whose deadlines stay in the calendar: what was long ago need not be fetched every day. */
const mostPast = 100;

/** What makes of a deadline another one: the day has moved, or it no longer matters. */
const revising: readonly EventKind[] = ['more-time', 'cancelled', 'replaced'];

/**
 * The last days to object as a calendar (RFC 5545), an event for each change and group. A whole day and not an hour: the
 * time ends at 24:00 where the company is, and a calendar elsewhere would show that on another day. Both clocks stand in
 * the text.
 */
export function deadlinesCalendar(publication: Publication): string {
  const { records, registry } = publication;
  const { policy } = registry;
  const ids = idsOf(publication);
  const calendar = ical({
    name: feedTitle(publication, 'last days to object'),
    prodId: { company: 'subprocessor-registry', product: 'deadlines' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  });
  const changes = [...records.coming, ...records.past.slice(0, mostPast)];
  for (const change of changes.sort((a, b) => a.number - b.number || compareText(a.id, b.id)))
    for (const end of change.deadlines)
      if (isDay(end.lastDay)) calendar.createEvent(eventOf(change, end, policy, ids));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  change: ComingChange | PastChange,
  end: GroupDeadline,
  policy: Policy,
  ids: PublicationIds,
): ICalEventData {
  const text = changeText(change, policy);
  const revisions = change.events.filter(({ what }) => revising.includes(what));
  const url = linkOf(changeAddress(policy, change));
  const modified = new Date(change.events.at(-1)?.at ?? change.announcedAt);
  const isOff = change.status === 'cancelled' || change.status === 'replaced';
  return {
    id: ids.deadline(change, end.group),
    sequence: revisions.length,
    start: new Date(`${end.lastDay}T00:00:00Z`),
    allDay: true,
    stamp: modified,
    created: new Date(change.announcedAt),
    lastModified: modified,
    summary: oneLine(summaryOf(change, end)),
    description: withoutHidden(
      [
        `The time ends at ${endOfTime(end)}.`,
        ...text.sentences.map(oneLine),
        ...text.entries.map(({ title }) => oneLine(title)),
        ...(url === null ? [] : [url]),
      ].join('\n'),
    ),
    url,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Nobody is busy because of it.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function summaryOf({ title, number, deadlines }: ComingChange | PastChange, end: GroupDeadline): string {
  const what = end.authorisation === 'specific' ? 'Last day to answer' : 'Last day to object';
  const whom = deadlines.length === 1 ? '' : ` (${end.label})`;
  return `${what}${whom}: ${title} (change ${number})`;
}
