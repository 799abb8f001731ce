import type { Entry } from '../../../entry.ts';
import { aboutThisPage } from '../../../render/about-this-page.ts';
import { companyWords } from '../../../render/company-words.ts';
import { byCategory } from '../../../render/current-subprocessors.ts';
import { groupIntro } from '../../../render/group-companies.ts';
import { howToHear } from '../../../render/how-to-hear.ts';
import { howToObject } from '../../../render/how-to-object.ts';
import { howWeChoose } from '../../../render/how-we-choose.ts';
import { marksOf } from '../../../render/marks.ts';
import { counted } from '../../../render/number.ts';
import { openingFacts, pageTitle } from '../../../render/opening.ts';
import { byService } from '../../../render/order.ts';
import type { Publication } from '../../publication.ts';
import { Address } from '../html/address.ts';
import { Attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/html.ts';
import { markdownHtml } from '../html/markdown.ts';
import { phraseHtml } from '../html/phrase.ts';
import { comingHtml } from '../parts/coming.ts';
import { Filters } from '../parts/filters.ts';
import { frame } from '../parts/frame.ts';
import { ListTables } from '../parts/list.ts';
import { pastTable } from '../parts/past.ts';
import { linksFrom, paths } from '../place.ts';

/** As many of the changes so far as stand on the first page. */
const recent = 5;

/** The list: what is coming, who is there, how to object, how to hear of changes, what was. */
export function listPage(publication: Publication): string {
  const { registry, records } = publication;
  const { policy, entries } = registry;
  const to = linksFrom(paths.list);
  const sections = listSections(publication);
  const filters = new Filters(
    policy,
    entries,
    sections.map(({ key, label }) => [key, label]),
  );
  const tables = new ListTables(policy, entries, marksOf(records), filters, to);
  const past = records.past.slice(0, recent);
  const content = html`<h1 dir="auto">${pageTitle(policy)}</h1>
${policy.page?.banner === undefined ? null : html`<div class="banner">${markdownHtml([companyWords(policy.page.banner, { under: 2 })], section)}</div>\n`}<ul class="opening">${openingFacts(
    registry,
    records,
  ).map(fact => html`<li>${phraseHtml(fact)}</li>`)}</ul>
${policy.page?.intro === undefined ? null : html`<div class="words" dir="auto">${markdownHtml([companyWords(policy.page.intro, { under: 2 })], section)}</div>\n`}
<section aria-labelledby="coming_changes"><h2 id="coming_changes">Coming changes</h2>
${comingHtml(records.coming, to)}
</section>
<section aria-labelledby="current_subprocessors"${new Attributes({ class: tables.brief ? 'long' : null })}><h2 id="current_subprocessors">Current subprocessors</h2>
${filters.form()}<p class="aside" data-alone>To find a company on this page, use your browser’s own search.</p>
${tables.brief && html`<p class="aside">This list is long. Contact, data and all the rest stand on each company’s own page, one click away.</p>\n`}${
  sections.length === 0 && html`<p>No subprocessor is listed at present.</p>`
}${
  sections.length > 2 &&
  html`<nav class="jump" aria-label="Categories"><ul>${sections.map(
    ({ key, label, entries: some }) =>
      html`<li><a href="${to(paths.list, sectionId(key))}"><bdi>${label}</bdi> <span class="count">${some.length}</span></a></li>`,
  )}</ul></nav>\n`
}${sections.map(
  ({
    key,
    label,
    intro,
    entries: some,
    extra,
  }) => html`<section class="category" data-section="${key}" aria-labelledby="${sectionId(key)}"><h3 id="${sectionId(key)}" dir="auto">${label}</h3>
${intro && html`<p>${intro}</p>\n`}${tables.table(some, label, extra)}</section>
`,
)}<p class="none" data-nothing hidden>No entry of the list fits what you asked for.</p>
</section>
${markdownSection(howToObject(policy), 'how_to_object')}
${markdownSection(howToHear(policy), 'how_to_hear_of_changes', html`<p>Changes also stand in a feed, for a feed reader or a chat channel of yours: <a href="${to('feed.atom')}">Atom</a> or <a href="${to('feed.json')}">JSON Feed</a>; their last days stand in <a href="${to('deadlines.ics')}">a calendar</a> that your own can subscribe to. Like watching the repository, that is an extra and not the notice.</p>`)}
${markdownSection(howWeChoose(policy), 'how_we_choose_and_bind_them')}
<section aria-labelledby="changes_so_far"><h2 id="changes_so_far">Changes so far</h2>
${past.length === 0 ? html`<p>No change has been recorded yet.</p>` : pastTable(past, to, 'The newest changes')}
<p><a href="${to(paths.history)}">All changes so far</a> · <a href="${to(paths.asOf)}">The list as it stood on a past day</a></p>
</section>
${markdownSection(aboutThisPage(policy), 'about_this_page')}`;
  const coming = records.coming.length;
  const announced =
    coming === 0 ? 'No change is announced' : `Announced: ${counted(coming, 'change', 'changes')}`;
  return frame(publication, {
    path: paths.list,
    title: pageTitle(policy),
    description: `Companies that handle personal data for the customers of ${policy.publisher.name}: ${counted(entries.length, 'entry', 'entries')}. ${announced}.`,
    content,
    part: 'list',
  });
}

/** A part of the list, under a heading of its own. */
interface ListSection {
  readonly key: string;
  readonly label: string;
  readonly intro: string | null;
  readonly entries: readonly Entry[];
  readonly extra?: Parameters<ListTables['table']>[2];
}

function listSections({ registry }: Publication): ListSection[] {
  const of = (relationship: string) =>
    byService(registry.entries.filter(entry => entry.relationship === relationship));
  const group = of('group-company');
  const listed = of('listed-only');
  return [
    ...byCategory(registry).map(({ id, label, entries }) => ({ key: id, label, intro: null, entries })),
    ...(group.length === 0
      ? []
      : [{ key: '_group', label: 'Group companies', intro: groupIntro(registry.policy), entries: group }]),
    ...(listed.length === 0
      ? []
      : [
          {
            key: '_listed',
            label: 'Also listed, not subprocessors',
            intro: null,
            entries: listed,
            extra: {
              heading: 'Why it is listed',
              words: (entry: Entry) => entry.relationship_reason ?? '',
            },
          },
        ]),
  ];
}

/** Ids of ours hold an underscore, which no id of an entry does: the two cannot meet. */
function sectionId(key: string): string {
  return `category_${key}`;
}

/** A section of the Markdown page, with its heading. */
function markdownSection(
  [heading = '', ...blocks]: readonly string[],
  id: string,
  more: Html | null = null,
): Html {
  if (heading === '') return html``;
  return html`<section class="prose" aria-labelledby="${id}"><h2 id="${id}">${heading.replace(/^#+ /, '')}</h2>
${markdownHtml(blocks, section)}${more}
</section>`;
}

const sectionNames = new Set([
  'coming-changes',
  'current-subprocessors',
  'how-to-object',
  'how-to-hear-of-changes',
  'how-we-choose-and-bind-them',
  'changes-so-far',
  'about-this-page',
]);

/** The company's words may lead to a section by the name that it has on the Markdown page. */
function section(name: string): Address | null {
  return sectionNames.has(name) ? Address.inside(paths.list, paths.list, name.replaceAll('-', '_')) : null;
}
