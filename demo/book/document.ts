import { createHash } from 'node:crypto';
import { html } from './escape.ts';
import { style } from './style.ts';

/** What the folder's own pages say of themselves. */
const generator = 'subprocessor-registry demo';

/** Nothing but this very style sheet is allowed: no script, no request, wherever a text in the page came from. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** What sets a document apart: the story itself leads back nowhere; broad tables get more room than text. */
interface Options {
  readonly isStory?: boolean;
  readonly isBroad?: boolean;
}

/** A whole HTML document. @param main what stands in it, as HTML. */
export function document(title: string, main: string, options: Options = {}): string {
  const back = options.isStory ? '' : '<nav aria-label="Back"><a href="index.html">← The story</a></nav>\n';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${generator}">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body${options.isBroad ? ' class="broad"' : ''}>
<a class="skip" href="#main">To the content</a>
${back}<main id="main">
${main}
</main>
<footer>
<p>Everything in this folder comes from one run of <code>npm run demo</code>. The vendor, the people, the mails and the dates are made up; the list of companies is the example of <code>registry/</code>, made from a published list, and not KrispCall’s current list.</p>
</footer>
</body>
</html>
`;
}
