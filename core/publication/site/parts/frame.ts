import type { Policy } from '../../../policy.ts';
import { oneLine } from '../../../render/escape/one-line.ts';
import { pageTitle } from '../../../render/opening.ts';
import { shortened } from '../../../text/shortened.ts';
import { fileAddress } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import { Address } from '../html/address.ts';
import { Attributes } from '../html/attributes.ts';
import { type Html, html } from '../html/html.ts';
import { linksFrom, paths, type To } from '../place.ts';

/** What a page says, and where it stands. */
export interface Page {
  /** Path below the site's folder. */
  readonly path: string;
  readonly title: string;
  /** What the page says, in a sentence or two, for search engines and for whoever is sent a link to it. */
  readonly description: string;
  /** What stands in the page, below its heading. */
  readonly content: Html;
  /** What stands in the page's head beside what every page has. */
  readonly head?: Html;
  /** Which of the site's parts it belongs to. */
  readonly part: 'list' | 'history' | 'as-of';
}

/**
 * Nothing is loaded from anywhere but the site itself, nothing inline runs, and no script can turn text into markup.
 * `connect-src` is for the data of past days.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Characters; whatever shows a description cuts it earlier. */
const longestDescription = 300;

/** A whole page: what all of them have in common, around what this one says. */
export function frame(publication: Publication, page: Page): string {
  const { policy: registryPolicy } = publication.registry;
  const to = linksFrom(page.path);
  const { title, content, head = html``, part } = page;
  const description = shortened(oneLine(page.description), longestDescription);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${pageTitle(registryPolicy)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<link rel="stylesheet" href="${to(paths.style)}">
<link rel="icon" href="${to(iconOf(publication))}">
<link rel="alternate" type="application/atom+xml" title="Changes (Atom)" href="${to('feed.atom')}">
<link rel="alternate" type="application/feed+json" title="Changes (JSON Feed)" href="${to('feed.json')}">
${canonical(registryPolicy, page.path)}${head}<script src="${to(paths.script)}" defer></script>
</head>
<body>
<a class="skip" href="#main_content">Skip to the content</a>
<header class="top">
<a class="brand" href="${to(paths.list)}">${logoOf(publication, to)}<span dir="auto">${registryPolicy.publisher.name}</span></a>
<nav aria-label="Pages"><ul>
<li><a href="${to(paths.list)}"${here(part === 'list')}>The list</a></li>
<li><a href="${to(paths.history)}"${here(part === 'history')}>Changes so far</a></li>
<li><a href="${to(paths.asOf)}"${here(part === 'as-of')}>The list on a past day</a></li>
</ul></nav>
</header>
<main id="main_content" tabindex="-1">
${content}
</main>
<footer>
<nav aria-label="Downloads and feeds"><ul>
${downloads.map(({ file, label }) => html`<li><a href="${to(file)}">${label}</a></li>\n`)}</ul></nav>
<p class="colophon">This page is made from files in a Git repository. It sets no cookie, counts no visit and loads nothing from elsewhere.</p>
</footer>
</body>
</html>
`;
  return document.toString();
}

/** What can be taken away or subscribed to, with what it is for. */
const downloads: readonly { readonly file: string; readonly label: string }[] = [
  { file: 'subprocessors.csv', label: 'The list as a table (CSV)' },
  { file: 'subprocessors.json', label: 'The list and its changes as data (JSON)' },
  { file: 'feed.atom', label: 'Changes as a feed (Atom)' },
  { file: 'feed.json', label: 'Changes as a feed (JSON Feed)' },
  { file: 'deadlines.ics', label: 'Deadlines as a calendar (iCalendar)' },
];

function here(isHere: boolean): Attributes {
  return new Attributes({ 'aria-current': isHere ? 'true' : null });
}

function iconOf({ logo }: Publication): string {
  return logo === null ? paths.icon : paths.logo(logo.name);
}

/** The name stands beside the picture, so the picture has nothing to add. */
function logoOf({ logo }: Publication, to: To): Html | null {
  return logo === null ? null : html`<img src="${to(paths.logo(logo.name))}" alt="" height="32">`;
}

function canonical(policy: Policy, path: string): Html | null {
  const whole = fileAddress(policy, path.replace(/index\.html$/, ''));
  const address = whole === null ? null : Address.outside(whole);
  return address === null
    ? null
    : html`<link rel="canonical" href="${address}">\n<meta property="og:url" content="${address.text}">\n`;
}
