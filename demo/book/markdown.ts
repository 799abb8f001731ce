import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { localHref } from './addresses.ts';

/**
 * Markdown as a code host shows it. HTML in it stays text, and links that could do anything are dropped: that is
 * micromark's safe mode. Of the bot's own HTML comments nothing shows.
 */
export function rendered(markdown: string): string {
  const body = micromark(markdown.replace(/^<!--[^\n]*-->\n?/gm, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return body
    .replace(/ href="([^"]*)"/g, (_, href: string) => ` href="${localHref(href)}"`)
    .replaceAll('<table>', '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

/**
 * The bot's own words: the one piece of HTML that it writes, a part that opens on a click, is taken for what it is. The
 * rest goes through `rendered`.
 */
export function renderedOfBot(markdown: string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const flush = () => {
    parts.push(rendered(lines.join('\n')));
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
    const summary = fence === null ? /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1] : undefined;
    if (summary !== undefined) {
      flush();
      parts.push(`<details><summary>${inline(summary)}</summary>`);
    } else if (fence === null && line === '</details>') {
      flush();
      parts.push('</details>');
    } else lines.push(line);
  }
  flush();
  return parts.join('\n');
}

function inline(markdown: string): string {
  return rendered(markdown).replace(/^<p>|<\/p>$/g, '');
}
