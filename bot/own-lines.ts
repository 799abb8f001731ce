import { codeOverLines } from './code-over-lines.ts';

/** One line of a comment, and whether its author wrote it as text of their own. */
export interface Line {
  readonly text: string;
  /** `false` for a quotation, code, and what no reader sees: somebody else's words, or none. */
  readonly own: boolean;
}

/** What hides the lines that follow, until a line ends it. */
type Hiding =
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly end: RegExp };

/** What HTML shows as code or as a quotation, and what it does not show at all. */
const elements =
  'pre|code|samp|kbd|tt|xmp|blockquote|q|script|style|textarea|title|template|iframe|noscript|plaintext';

/** How HTML begins that hides what stands behind it, and how it ends. */
const hidingHtml: readonly (readonly [begin: RegExp, end: (found: string) => RegExp])[] = [
  [/<!--/g, () => /-->/],
  [/<\?/g, () => /\?>/],
  [/<!\[CDATA\[/g, () => /\]\]>/],
  [/<![a-z]/gi, () => />/],
  [
    new RegExp(`<(?:${elements})(?![a-z\\d-])`, 'gi'),
    found => new RegExp(`</${found.slice(1)}(?![a-z\\d-])`, 'i'),
  ],
];

/**
 * A comment as lines. Where Markdown could be read in two ways a line counts as hidden: a command that is overlooked
 * leaves the comment unread and a person looks at it; one that nobody gave would be carried out.
 */
export function linesOf(body: string): Line[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const inCode = body.includes('`') ? codeOverLines(lines) : new Set();
  let hiding: Hiding | null = null;
  return lines.map((text, index) => {
    const before: Hiding | null = hiding;
    hiding = before === null ? beginningIn(text) : afterLine(text, before);
    const isFence = before === null && hiding?.kind === 'fence';
    const own = before === null && !isFence && !inCode.has(index) && !/^(?: {4}|\t| {0,3}[><])/i.test(text);
    return { text, own };
  });
}

function beginningIn(text: string): Hiding | null {
  const [, mark, rest = ''] = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/s.exec(text) ?? [];
  // Three backticks with more of them behind are code within the line, and hide nothing else.
  if (mark !== undefined && !(mark.startsWith('`') && rest.includes('`'))) return { kind: 'fence', mark };
  // Indented and quoted lines too: the paragraph that they may belong to goes on without them.
  return openHtmlIn(text);
}

/** What has begun on a line and not ended there; of several the one that began first. */
function openHtmlIn(text: string): Hiding | null {
  if (!text.includes('<')) return null;
  for (const [begin, endOf] of hidingHtml) {
    const last = [...text.matchAll(begin)].at(-1);
    if (last === undefined) continue;
    const end = endOf(last[0]);
    if (!end.test(text.slice(last.index + last[0].length))) return { kind: 'html', end };
  }
  return null;
}

function afterLine(text: string, hiding: Hiding): Hiding | null {
  if (hiding.kind === 'html') return hiding.end.test(text) ? openHtmlIn(text) : hiding;
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
  return mark?.startsWith(hiding.mark) === true ? null : hiding;
}
