import { dayAsText } from '../../../render/day.ts';
import type { Publication } from '../../publication.ts';
import { byYear, type Chunk } from '../chunks.ts';
import { type Html, html } from '../html/html.ts';
import { frame } from '../parts/frame.ts';
import { pastTable } from '../parts/past.ts';
import { linksFrom, paths, type To } from '../place.ts';

/** As many changes as stand on one page: more than most lists ever see, and still a light page. */
const most = 150;

/** The changes so far: one page, or one for each year where they are many. By path. */
export function historyPages(publication: Publication): Map<string, string> {
  const { past } = publication.records;
  const chunks = byYear(past, ({ date }) => date, most);
  const split = past.length > most;
  const to = linksFrom(paths.history);
  const content = html`<h1>Changes so far</h1>
${
  past.length === 0
    ? html`<p>No change has been recorded yet.</p>\n`
    : split
      ? html`<p>${past.length} changes, the newest first. Each year has a page of its own.</p>\n${chunkList(chunks, to, paths.historyPart)}`
      : chunks.map(
          ({ label, rows }) =>
            html`<section aria-labelledby="year_${label}"><h2 id="year_${label}">${label}</h2>\n${pastTable(rows, to, `Changes of ${label}`)}</section>\n`,
        )
}${retiredHtml(publication, to)}<p><a href="${to(paths.asOf)}">The list as it stood on a past day</a></p>`;
  const pages = new Map([
    [paths.history, page(publication, paths.history, 'Changes so far', content)] as [string, string],
  ]);
  if (!split) return pages;
  for (const { name, label, rows } of chunks) {
    const path = paths.historyPart(name);
    const links = linksFrom(path);
    const title = `Changes of ${label}`;
    pages.set(
      path,
      page(
        publication,
        path,
        title,
        html`<p class="crumb"><a href="${links(paths.history)}">Changes so far</a></p>\n<h1>${title}</h1>\n${pastTable(rows, links, title)}`,
      ),
    );
  }
  return pages;
}

/** Pages of a history that is split, each with the number of its rows. */
export function chunkList<Row>(chunks: readonly Chunk<Row>[], to: To, path: (name: string) => string): Html {
  return html`<ul class="lines">
${chunks.map(({ name, label, rows }) => html`<li><a href="${to(path(name))}">${label}</a> <span class="count">${rows.length}</span></li>\n`)}</ul>
`;
}

function retiredHtml({ registry }: Publication, to: To): Html | null {
  const { retired } = registry;
  if (retired.length === 0) return null;
  return html`<section aria-labelledby="no_longer_in_the_list"><h2 id="no_longer_in_the_list">No longer in the list</h2>
<ul class="lines">
${retired.map(({ id, service, ended }) => html`<li><a href="${to(paths.entry(id))}"><bdi>${service}</bdi></a>, left the list: ${ended === undefined ? 'not stated' : dayAsText(ended)}</li>\n`)}</ul>
</section>
`;
}

function page(publication: Publication, path: string, title: string, content: Html): string {
  return frame(publication, {
    path,
    title: `${title} – ${publication.registry.policy.publisher.name}`,
    description: `Changes of the list of ${publication.registry.policy.publisher.name}: what was announced, until when customers could object, and how it ended.`,
    content,
    part: 'history',
  });
}
