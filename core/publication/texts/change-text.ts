import { localDay } from '../../deadline/local-day.ts';
import type { Policy } from '../../policy.ts';
import { dayAsText } from '../../render/day.ts';
import type { ComingChange, PastChange } from '../../render/records.ts';
import { changeTitle } from './change-title.ts';
import { deadlineSentences } from './deadline-words.ts';

/** A change in words, for whoever meets it outside the site. Nothing is escaped. */
export interface ChangeText {
  readonly title: string;
  /** Until when customers can object, a sentence for each group whose time differs. */
  readonly deadlines: readonly string[];
  /** What else matters, a sentence each. */
  readonly sentences: readonly string[];
  /** What it does to each entry, and what differs there, a line each. */
  readonly entries: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The words of feeds and calendar for a change: as plain as the notice, and only what the record states. */
export function changeText(change: ComingChange | PastChange, policy: Policy): ChangeText {
  const zone = change.deadlines[0]?.zone ?? policy.window.time_zone;
  const isOver = 'outcome' in change || change.status === 'window-closed';
  return {
    title: changeTitle(change),
    deadlines: deadlineSentences(change.deadlines, isOver),
    sentences: [
      ...whereItStands(change),
      ...objections(change),
      `Concerns: ${change.concerns}.`,
      `Announced on ${dayAsText(dayOf(change.announcedAt, zone), 'plain')}.`,
      ...(change.usedFrom === null ? [] : [`Planned first use: ${dayAsText(change.usedFrom, 'plain')}.`]),
      ...howToObject(change, policy),
    ],
    entries: change.entries.map(({ title, words }) => ({ title, lines: words })),
  };
}

function whereItStands(change: ComingChange | PastChange): string[] {
  if ('outcome' in change) {
    return [
      `It came to its end on ${dayAsText(change.date, 'plain')}: ${change.outcome}.`,
      ...(change.note === null ? [] : [change.note]),
    ];
  }
  return [
    ...(change.deadlines.length === 0 ? ['No time to object is counted for a change of this kind.'] : []),
    // That it is announced or over has been said; what is out of the ordinary has not.
    ...(ordinary.includes(change.state) ? [] : [`State: ${change.state}.`]),
  ];
}

const ordinary = ['announcing', 'open', 'window closed'];

function objections({ objections: { recorded, open }, deadlines }: ComingChange | PastChange): string[] {
  return recorded === 0 && deadlines.length === 0 ? [] : [`Objections recorded: ${recorded}; open: ${open}.`];
}

/** While there is time, the road that needs no account and is not public. */
function howToObject(change: ComingChange | PastChange, { objections: { email } }: Policy): string[] {
  if ('outcome' in change || change.status === 'window-closed') return [];
  return [
    `To object or to ask, write to ${email} and mention "change ${change.number}". What you write there is not public.`,
  ];
}

function dayOf(instant: string, zone: string): string {
  try {
    return localDay(instant, zone);
  } catch {
    return instant.slice(0, 10);
  }
}
