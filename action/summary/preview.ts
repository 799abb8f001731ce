import { grouped } from '../../core/text/grouped.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import type { Preview } from '../preview.ts';

/** How the page would change, as a diff that GitHub colours; cut at a whole line. */
export function previewSection(preview: Preview | null, bytes: number): string {
  if (preview === null) return '';
  const heading = '### How the page would change';
  switch (preview.kind) {
    case 'same':
      return `${heading}\n\nNot at all: the same page comes out.`;
    case 'too-different':
      return `${heading}\n\nNearly every line differs; the difference is too large to show here.`;
    case 'diff': {
      const { kept, left } = cutToBytes(preview.lines, bytes, lineBytes);
      const block = fenced(kept.join('\n'), 'diff');
      return `${heading}\n\n${block}${left > 0 ? `\n\n… and ${grouped(left)} more lines.` : ''}`;
    }
  }
}

/** Text in a fence that nothing in it can close: longer than any run of backticks inside. */
function fenced(content: string, language: string): string {
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}${language}\n${content}\n${fence}`;
}
