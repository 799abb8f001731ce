import { wordsOf } from '../../core/change/words.ts';
import type { ChangedEntry, ChangeOnPage, GroupDeadline, NoticeOnPage } from '../../core/render/records.ts';
import type { Record, RecordedChange } from '../record.ts';
import { issueUrl } from '../texts/context.ts';
import { asEntryChange } from '../texts/entry-facts.ts';
import { tallyOf } from '../texts/objection-words.ts';
import { entryTitle, firstUseDay, titleOfChange, toldChanges } from '../texts/what-happens.ts';
import { endOf, groupLabel } from '../texts/windows.ts';
import { eventsOf } from './change-events.ts';
import { companiesOf, concernsOf, kindOf } from './change-words.ts';

/** A record whose change has its issue: before that nobody has been told of it. */
export type Told = Record & { readonly issue: number };

/**
 * What the page shows of a change wherever it stands. Nothing in it says who did or wrote something.
 *
 * @param repositoryUrl address of the repository for people, without a slash at the end.
 * @param successor the record that took its place, and `predecessor` the one whose place it took, if there are any.
 */
export function changeOnPage(
  record: Told,
  repositoryUrl: string,
  { successor, predecessor }: { successor: Record | undefined; predecessor: Record | undefined },
): ChangeOnPage {
  const told = toldChanges(record);
  // Staff may treat a change as one that nobody is told of; what it does is shown all the same.
  const shown = told.length === 0 ? record.changes : told;
  const { recorded, open, late } = tallyOf(record);
  return {
    id: record.id,
    number: record.issue,
    url: issueUrl({ repositoryUrl }, record.issue),
    status: record.state,
    title: titleOfChange(record),
    kind: kindOf(record),
    classes: [...new Set(shown.map(change => change.class))],
    companies: companiesOf(record),
    entries: shown.map(change => changedEntry(change, record)),
    concerns: concernsOf(record),
    announcedAt: record.announced.at,
    deadlines: record.windows.map(window => deadline(window, record)),
    usedFrom: firstUseDay(record),
    notices: noticesOf(record),
    objections: { recorded, open, late },
    events: eventsOf(record),
    replacedBy: successor?.issue ?? null,
    replaces: predecessor?.issue ?? null,
  };
}

function changedEntry(change: RecordedChange, record: Record): ChangedEntry {
  const { entry: id, before, after } = change;
  const { lines } = wordsOf(asEntryChange(change), record.policy);
  return { id, before, after, title: entryTitle(change, record), words: lines };
}

function deadline(window: Record['windows'][number], record: Record): GroupDeadline {
  const { group, authorisation, steps } = window;
  return { group, label: groupLabel(record, group), authorisation, ...endOf(window), steps };
}

/** The issue is published, and what else went out stands in the record, each under the kind of its channel. */
function noticesOf({ effects, notices, policy }: Record): NoticeOnPage[] {
  const kinds = new Map(policy.channels.map(({ id, kind }) => [id, kind]));
  const issue = effects['issue'];
  const published: NoticeOnPage[] =
    issue?.state === 'done'
      ? [{ group: null, channel: 'issue', kind: 'announcement', evidence: 'published', at: issue.at }]
      : [];
  const sent = notices.flatMap(({ channel: id, group, kind, evidence, at }): NoticeOnPage[] => {
    const channel = kinds.get(id);
    // That it was announced again or came in early stands on the page as an event of its own.
    if (kind === 'replaced' || kind === 'early') return [];
    return channel === undefined ? [] : [{ group, channel, kind, evidence, at }];
  });
  return [...published, ...sent];
}
