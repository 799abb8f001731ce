import { differenceWords } from '../../../change/words/difference.ts';
import { categoryWords } from '../../../change/words/value.ts';
import type { Entry } from '../../../entry.ts';
import type { Policy } from '../../../policy.ts';
import { dayAsText } from '../../../render/day.ts';
import { everyColumn } from '../../../render/entry-columns.ts';
import { marksOf } from '../../../render/marks.ts';
import { isBlank, type Phrase } from '../../../render/phrase.ts';
import type { ComingChange, PastChange } from '../../../render/records.ts';
import type { EntryVersion } from '../../history.ts';
import type { Publication } from '../../publication.ts';
import { type Html, html } from '../html/html.ts';
import { phraseHtml } from '../html/phrase.ts';
import type { KnownEntry } from '../model.ts';
import { frame } from '../parts/frame.ts';
import { linksFrom, paths, type To } from '../place.ts';

/** One entry: all that it says, what it said before, and the changes that were about it. */
export function entryPage(publication: Publication, known: KnownEntry): string {
  const { registry, records } = publication;
  const { policy } = registry;
  const { id, entry, service, versions, changes } = known;
  const path = paths.entry(id);
  const to = linksFrom(path);
  const mark = entry === null ? [] : marksOf(records)(entry);
  const shown = entry ?? versions[0]?.entry ?? null;
  const content = html`<p class="crumb"><a href="${to(paths.list, entry === null ? undefined : id)}">The list</a></p>
<h1 dir="auto">${service}</h1>
<p class="lead" dir="auto">${standing(known, policy)}</p>
${!isBlank(mark) && html`<p class="mark">${phraseHtml(mark)}</p>\n`}${
  shown === null
    ? null
    : html`<section aria-labelledby="what_it_says"><h2 id="what_it_says">${entry === null ? 'What stood here last' : 'What the list says'}</h2>
${factsHtml(shown, policy)}</section>
`
}<section aria-labelledby="its_changes"><h2 id="its_changes">Changes</h2>
${changesHtml(changes, to)}</section>
${
  versions.length > 0 &&
  html`<section aria-labelledby="its_versions"><h2 id="its_versions">How it read on which days</h2>
${versions.map((version, index) => versionHtml(version, versions[index + 1] ?? null, index === 0, policy))}</section>
`
}`;
  return frame(publication, {
    path,
    title: `${service} – ${policy.publisher.name}`,
    description: `${service}: ${standing(known, policy)}`,
    content,
    part: 'list',
  });
}

function standing({ entry, versions, retired, changes }: KnownEntry, policy: Policy): string {
  if (entry !== null) {
    const category = categoryWords(entry.category, policy);
    switch (entry.relationship) {
      case 'subprocessor':
        return `In the list of subprocessors, under ${category}.`;
      case 'group-company':
        return `In the list as a group company, under ${category}.`;
      case 'listed-only':
        return `Listed under ${category}, and not a subprocessor: ${entry.relationship_reason ?? 'the reason is not stated'}`;
    }
  }
  const left = versions[0]?.until ?? retired?.ended ?? null;
  if (left !== null) return `No longer in the list. It left the list on ${dayAsText(left, 'plain')}.`;
  if (retired !== null) return 'No longer in the list. The day on which it left is not stated.';
  return changes.some(change => 'state' in change)
    ? 'Not in the list. It is named by a change that is announced.'
    : 'Not in the list. It was named by a change.';
}

/** All that an entry can say, with "not stated" where its file is silent. */
function factsHtml(entry: Entry, policy: Policy): Html {
  const rows: readonly (readonly [string, Phrase])[] = [
    ...everyColumn(policy).map(({ heading, phrase }) => [heading, phrase(entry)] as const),
    ['Category', [categoryWords(entry.category, policy)]],
    ...(entry.replaces === undefined ? [] : [['Replaces', [entry.replaces]] as const]),
    ['Reviewed', [reviewWords(entry)]],
  ];
  return html`<dl class="facts wide">
${rows.map(([label, phrase]) => html`<div><dt>${label}</dt> <dd dir="auto">${phraseHtml(phrase)}</dd></div>\n`)}</dl>
`;
}

function reviewWords({ review }: Entry): string {
  return [
    ...(review?.last === undefined ? [] : [`last on ${dayAsText(review.last, 'plain')}`]),
    ...(review?.next === undefined ? [] : [`next on ${dayAsText(review.next, 'plain')}`]),
  ].join(', ');
}

function changesHtml(changes: KnownEntry['changes'], to: To): Html {
  if (changes.length === 0) return html`<p>No change is recorded.</p>\n`;
  return html`<ul class="lines">
${changes.map(change => html`<li><a href="${to(paths.change(change.number))}">change ${change.number}</a>: <bdi>${change.kind}</bdi>, ${changeStanding(change)}</li>\n`)}</ul>
`;
}

function changeStanding(change: ComingChange | PastChange): string {
  const announced = `announced on ${dayAsText(change.announcedAt.slice(0, 10), 'plain')}`;
  return 'state' in change
    ? `${announced}, ${change.state}`
    : `${announced}, ${change.outcome} on ${dayAsText(change.date, 'plain')}`;
}

function versionHtml(
  version: EntryVersion,
  before: EntryVersion | null,
  newest: boolean,
  policy: Policy,
): Html {
  const { from, until, entry } = version;
  const days = `From ${dayAsText(from, 'plain')}${until === null ? ' on' : ` until ${dayAsText(until, 'plain')}, when that changed`}`;
  const lines = before === null || before.until !== from ? [] : differenceWords(before.entry, entry, policy);
  return html`<article class="version" id="v-${from}"><h3>${days}</h3>
${lines.length > 0 && html`<p>What had changed:</p>\n<ul>${lines.map(line => html`<li dir="auto">${line}</li>`)}</ul>\n`}${
  newest
    ? html`<p>It reads as it stands above.</p>\n`
    : html`<details><summary>All that it said</summary>
${factsHtml(entry, policy)}</details>
`
}</article>
`;
}
