import { fieldWords } from '../../../change/words/field-words.ts';
import type { Said } from '../../../change/words/value.ts';
import type { Entry } from '../../../entry.ts';
import type { Policy } from '../../../policy.ts';
import { companiesWords } from '../../../render/changed-companies.ts';
import { dayAsText } from '../../../render/day.ts';
import { evidenceWords } from '../../../render/evidence-words.ts';
import { mailbox } from '../../../render/phrase.ts';
import type { ChangedEntry, ComingChange, GroupDeadline, PastChange } from '../../../render/records.ts';
import type { Publication } from '../../publication.ts';
import { changeText } from '../../texts/change-text.ts';
import { type Html, html } from '../html/html.ts';
import { linkHtml, phraseHtml } from '../html/phrase.ts';
import { firstUseHtml } from '../parts/coming.ts';
import { deadlinesHtml, until } from '../parts/deadlines.ts';
import { frame } from '../parts/frame.ts';
import { momentWords } from '../parts/moment.ts';
import { channelWords, classWords, eventWords, noticeWords } from '../parts/record-words.ts';
import { linksFrom, paths, type To } from '../place.ts';

type Change = ComingChange | PastChange;

/** As many entries of one change as are shown field by field; of the others the lines in words stand alone. */
const inFull = 60;

/** One change: what it is about, until when customers can object, how that was counted, what has happened since. */
export function changePage(publication: Publication, change: Change): string {
  const { policy } = publication.registry;
  const { number, title, kind, companies, url, classes, concerns, deadlines } = change;
  const path = paths.change(number);
  const to = linksFrom(path);
  const coming = 'state' in change;
  const heading = title || `${kind}: ${companiesWords(companies)}`;
  const content = html`<p class="crumb"><a href="${coming ? to(paths.list, 'coming_changes') : to(paths.history)}">${coming ? 'Coming changes' : 'Changes so far'}</a></p>
<p class="kind">Change ${number}</p>
<h1 dir="auto">${heading}</h1>
${coming ? deadlinesHtml(deadlines) : outcomeHtml(change)}
<dl class="facts">
<div><dt>Kind</dt> <dd>${kind}</dd></div>
<div><dt>Company</dt> <dd dir="auto">${companiesWords(companies)}</dd></div>
<div><dt>Concerns</dt> <dd dir="auto">${concerns}</dd></div>
${firstUseHtml(change)}<div><dt>State</dt> <dd>${coming ? change.state : `${change.outcome}, ${dayAsText(change.date, 'plain')}`}</dd></div>
<div><dt>Objections</dt> <dd>${objectionsWords(change)}</dd></div>
<div><dt>Record</dt> <dd>${linkHtml(`change ${number} on GitHub`, url)}</dd></div>
</dl>
${standingIn(change, to)}${coming && howToObjectHtml(publication, change, to)}<section aria-labelledby="what_changes"><h2 id="what_changes">${coming ? 'What changes' : 'What changed'}</h2>
<p>${classes.length === 1 ? 'What sort of change it is' : 'What sorts of change it is'}: ${classes.map(one => classWords[one]).join('; ') || 'not recorded'}.</p>
${change.entries.map((entry, index) => entryHtml(entry, index < inFull, policy, to))}</section>
${deadlines.length > 0 && countingHtml(deadlines)}<section aria-labelledby="who_was_told"><h2 id="who_was_told">Who was told, and how</h2>
${noticesHtml(change, policy)}</section>
<section aria-labelledby="what_happened"><h2 id="what_happened">What has happened</h2>
${
  change.events.length === 0
    ? html`<p>Nothing is recorded yet.</p>\n`
    : html`<ol class="lines">\n${change.events.map(({ at, what }) => html`<li>${momentWords(at)}: ${eventWords[what]}</li>\n`)}</ol>\n`
}</section>`;
  const { deadlines: times, sentences } = changeText(change, policy);
  return frame(publication, {
    path,
    description: [...times, ...sentences].join(' '),
    title: `Change ${number}: ${heading} – ${policy.publisher.name}`,
    content,
    part: coming ? 'list' : 'history',
  });
}

function outcomeHtml({ outcome, date, note }: PastChange): Html {
  return html`<p class="until">${sentence(outcome)} <strong>${dayAsText(date, 'full')}</strong>.</p>
${note !== null && html`<p class="mark" dir="auto">${note}</p>\n`}`;
}

function sentence(outcome: string): string {
  switch (outcome) {
    case 'in the list':
      return 'In the list since';
    case 'cancelled':
      return 'Cancelled on';
    case 'replaced':
      return 'Replaced on';
    default:
      return `${outcome}:`;
  }
}

function objectionsWords({ objections: { recorded, open, late }, ...change }: Change): string {
  const openNow = 'state' in change ? `open: ${open}` : `open at the end: ${open}`;
  return `recorded: ${recorded}; ${openNow}; of these late: ${late}`;
}

function standingIn({ replaces, replacedBy }: Change, to: To): Html {
  return html`${
    replaces !== null &&
    html`<p>It was announced before as <a href="${to(paths.change(replaces))}">change ${replaces}</a>, and this takes its place.</p>\n`
  }${replacedBy !== null && html`<p>It was announced again as <a href="${to(paths.change(replacedBy))}">change ${replacedBy}</a>, which took its place.</p>\n`}`;
}

function howToObjectHtml({ registry }: Publication, { number, url }: ComingChange, to: To): Html {
  const { objections, channels } = registry.policy;
  return html`<section class="object" aria-labelledby="object_to_it"><h2 id="object_to_it">If you object or have a question</h2>
<p><strong>By e-mail, not public:</strong> write to ${phraseHtml([mailbox(objections.email)])} and say "change ${number}". You need no GitHub account.</p>
${
  channels.some(({ kind }) => kind === 'issue') &&
  html`<p><strong>On GitHub, public:</strong> comment on ${linkHtml(`the issue of change ${number}`, url)} and begin a line with <code>/object</code>.</p>\n`
}<p><a href="${to(paths.list, 'how_to_object')}">What happens then, and what it means if you do not answer</a></p>
</section>
`;
}

function entryHtml(
  { id, before, after, title, words }: ChangedEntry,
  full: boolean,
  policy: Policy,
  to: To,
): Html {
  const entry = after ?? before;
  return html`<article class="changed"><h3 dir="auto">${title || (entry?.service ?? id)}</h3>
${words.length > 0 && html`<ul>${words.map(line => html`<li dir="auto">${line}</li>`)}</ul>\n`}${
  full && before !== null && after !== null && beforeAndAfter(before, after, policy)
}<p><a href="${to(paths.entry(id))}">The page of <bdi>${entry?.service ?? id}</bdi></a></p>
</article>
`;
}

/** What the record holds of both sides, field by field, where they differ. */
function beforeAndAfter(before: Entry, after: Entry, policy: Policy): Html | null {
  const rows = fieldWords.flatMap(({ path, label, nothing, say }) => {
    const [was, is] = [said(say(before, policy), path, nothing), said(say(after, policy), path, nothing)];
    return was === is ? [] : [{ label, was, is }];
  });
  if (rows.length === 0) return null;
  return html`<table class="sides" role="table">
<caption class="aside">Before and after, where they differ</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Field</th><th scope="col" role="columnheader">Before</th><th scope="col" role="columnheader">After</th></tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ label, was, is }) =>
    html`<tr role="row"><th scope="row" role="rowheader">${label}</th><td role="cell" data-l="Before" dir="auto">${was}</td><td role="cell" data-l="After" dir="auto">${is}</td></tr>\n`,
)}</tbody>
</table>
`;
}

const days = new Set(['used_from', 'since', 'ends_on', 'data_deleted_on']);

function said(words: Said, path: string, nothing: string): string {
  if (words === null) return nothing;
  if (typeof words !== 'string') return words.join(', ');
  return days.has(path) ? dayAsText(words, 'plain') : words;
}

function countingHtml(deadlines: readonly GroupDeadline[]): Html {
  return html`<section aria-labelledby="how_it_was_counted"><h2 id="how_it_was_counted">How the last day was counted</h2>
${deadlines.map(
  one => html`<article><h3 dir="auto">${one.label}</h3>
<p>${one.authorisation === 'specific' ? 'To answer' : 'To object'}: <strong>${until(one)}</strong>, time zone ${one.zone}.</p>
${one.steps.length > 0 && html`<ol>${one.steps.map(step => html`<li>${step}</li>`)}</ol>\n`}</article>
`,
)}</section>
`;
}

function noticesHtml({ notices }: Change, policy: Policy): Html {
  if (notices.length === 0) return html`<p>No notice is recorded.</p>\n`;
  const labels = new Map(policy.groups.map(({ id, label }) => [id, label]));
  return html`<table class="notices" role="table">
<caption class="aside">What is recorded of each notice; nobody here can know whether it was read</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Notice</th><th scope="col" role="columnheader">To whom</th><th scope="col" role="columnheader">How</th><th scope="col" role="columnheader">What is recorded</th></tr></thead>
<tbody role="rowgroup">
${notices.map(
  ({ kind, group, channel, evidence, at }) =>
    html`<tr role="row"><td role="cell" data-l="Notice">${noticeWords[kind]}</td><td role="cell" data-l="To whom" dir="auto">${group === null ? 'all customers' : (labels.get(group) ?? group)}</td><td role="cell" data-l="How">${channelWords[channel]}</td><td role="cell" data-l="What is recorded">${evidenceWords[evidence]}${at !== null && html`, ${momentWords(at)}`}</td></tr>\n`,
)}</tbody>
</table>
`;
}
