import { compareText } from '../../../finding.ts';
import { dayAsText } from '../../../render/day.ts';
import type { EntryVersion } from '../../history.ts';
import type { Publication } from '../../publication.ts';
import { byYear } from '../chunks.ts';
import { groupedBy } from '../grouped-by.ts';
import { type Html, html } from '../html/html.ts';
import { frame } from '../parts/frame.ts';
import { linksFrom, paths, type To } from '../place.ts';
import { chunkList } from './history.ts';

/** As many names as stand on one page, a day itself counted as one more. */
const most = 800;

/** A day on which the list changed, and how. */
interface Day {
  readonly day: string;
  readonly came: readonly EntryVersion[];
  readonly changed: readonly EntryVersion[];
  readonly left: readonly EntryVersion[];
}

/**
 * The list on a past day: a date field, which a script fills from `history.json`, and for those without it the days on
 * which the list changed, with links to how each entry read. By path.
 */
export function asOfPages(publication: Publication): Map<string, string> {
  const { registry, history } = publication;
  const to = linksFrom(paths.asOf);
  const days = daysOf(history.versions);
  const chunks = byYear(days, ({ day }) => day, most, namesOf);
  const split = days.reduce((sum, day) => sum + namesOf(day), 0) > most;
  const categories = JSON.stringify(
    Object.fromEntries(registry.policy.categories.map(({ id, label }) => [id, label])),
  );
  const content = html`<h1>The list on a past day</h1>
${
  history.from === null
    ? html`<p>No earlier day is known. What the list says today stands <a href="${to(paths.list)}">on its page</a>.</p>\n`
    : html`<p>What stood in the list, and how it read, is known from ${dayAsText(history.from, 'full')} on. Before that nothing is claimed. A day counts as it ended.</p>
<form class="filters" data-as-of="../${paths.historyData}" data-categories="${categories}" data-from="${history.from}" hidden>
<p class="field"><label for="as_of_day">Day</label><input type="date" id="as_of_day" name="day" min="${history.from}" required></p>
<p class="field"><button type="submit">Show the list of that day</button></p>
</form>
<div data-as-of-list role="status"></div>
<section aria-labelledby="days_of_change"><h2 id="days_of_change">Days on which the list changed</h2>
${split ? chunkList(chunks, to, paths.asOfPart) : html`<ul class="days">\n${days.map(day => dayHtml(day, history.from, to))}</ul>\n`}</section>
`
}`;
  const pages = new Map([
    [paths.asOf, page(publication, paths.asOf, 'The list on a past day', content)] as [string, string],
  ]);
  if (!split) return pages;
  for (const { name, label, rows } of chunks) {
    const path = paths.asOfPart(name);
    const links = linksFrom(path);
    const title = `Days on which the list changed, ${label}`;
    pages.set(
      path,
      page(
        publication,
        path,
        title,
        html`<p class="crumb"><a href="${links(paths.asOf)}">The list on a past day</a></p>
<h1>${title}</h1>
<ul class="days">
${rows.map(day => dayHtml(day, history.from, links))}</ul>`,
      ),
    );
  }
  return pages;
}

/** The newest first. */
function daysOf(versions: readonly EntryVersion[]): Day[] {
  const begins = groupedBy(versions, ({ from }) => from);
  const ends = groupedBy(
    versions.filter(({ until }) => until !== null),
    ({ until }) => until ?? '',
  );
  return [...new Set([...begins.keys(), ...ends.keys()])]
    .sort((a, b) => compareText(b, a))
    .map(day => {
      const began = begins.get(day) ?? [];
      const ended = ends.get(day) ?? [];
      const [before, after] = [new Set(ended.map(({ id }) => id)), new Set(began.map(({ id }) => id))];
      return {
        day,
        came: began.filter(({ id }) => !before.has(id)),
        changed: began.filter(({ id }) => before.has(id)),
        left: ended.filter(({ id }) => !after.has(id)),
      };
    });
}

/** As many names as a day's line shows, and one for the day. */
function namesOf({ came, changed, left }: Day): number {
  return [came, changed, left].reduce((sum, some) => sum + Math.min(some.length, named), 1);
}

function dayHtml({ day, came, changed, left }: Day, first: string | null, to: To): Html {
  const isFirst = day === first;
  return html`<li><b>${dayAsText(day)}</b>: ${isFirst && 'the first day that is known; '}${[
    entriesHtml(isFirst ? 'in the list' : 'new', came, to),
    entriesHtml('changed', changed, to),
    entriesHtml('gone', left, to),
  ]}</li>
`;
}

/** As many names of one kind as one day shows: more would be too much for a page, and stand in `history.json`. */
const named = 250;

function entriesHtml(what: string, versions: readonly EntryVersion[], to: To): Html | null {
  if (versions.length === 0) return null;
  return html`<span class="what">${what}: ${versions
    .slice(0, named)
    .map(
      ({ id, entry, from }, index) =>
        html`${index > 0 && ', '}<a href="${to(paths.entry(id), `v-${from}`)}"><bdi>${entry.service}</bdi></a>`,
    )}${versions.length > named && html` and ${versions.length - named} more, named in <a href="${to(paths.historyData)}">the data of past days</a>`}</span>`;
}

function page(publication: Publication, path: string, title: string, content: Html): string {
  return frame(publication, {
    path,
    title: `${title} – ${publication.registry.policy.publisher.name}`,
    description: `Which companies stood in the list of ${publication.registry.policy.publisher.name} on a past day, and what it said of them.`,
    content,
    part: 'as-of',
  });
}
