import { codeOverLines } from './code-over-lines.ts';

/** One line of a comment, and whether its author wrote it as text of their own. */
export interface Line {
  readonly text: string;
  /** `false` for a quotation, code, and what no reader sees: somebody else's words, or none. */
  readonly own: boolean;
}

/** What HTML shows as code or as a quotation, and what it does not show at all. */
const elements =
  'pre code samp kbd tt xmp blockquote q script style textarea title template iframe noscript plaintext'.split(
    ' ',
  );

/** How HTML begins that hides what stands behind it, and how it ends. */
const hidingHtml: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/<!--/g, /-->/],
  [/<\?/g, /\?>/],
  [/<!\[CDATA\[/g, /\]\]>/],
  [/<![a-z]/gi, />/],
  ...elements.map(
    name => [new RegExp(`<${name}(?![a-z\\d-])`, 'gi'), new RegExp(`</${name}(?![a-z\\d-])`, 'i')] as const,
  ),
];

/**
 * A comment as lines. Where Markdown could be read in two ways a line counts as hidden: a command that is overlooked
 * leaves the comment unread and a person looks at it; one that nobody gave would be carried out. Fences and HTML can
 * each make the other text, so where both hide something, all that follows is hidden.
 */
export function linesOf(body: string): Line[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const inCode = body.includes('`') ? codeOverLines(lines) : new Set();
  const inFences = hiddenLines(lines, fenceIn, false);
  // Each kind as if there were no other: what only looks as if it began hides nothing, and none that it ends.
  const inHtml = new Set(
    hidingHtml
      .filter(([begin]) => body.search(begin) !== -1)
      .flatMap(([begin, end]) => [...hiddenLines(lines, text => openIn(text, begin, end), true)]),
  );
  const doubtFrom =
    inFences.size === 0 || inHtml.size === 0
      ? lines.length
      : [...inFences, ...inHtml].reduce((least, index) => Math.min(least, index));
  return lines.map((text, index) => {
    const hidden = index >= doubtFrom || inCode.has(index) || inFences.has(index) || inHtml.has(index);
    return { text, own: !hidden && !/^(?: {4}|\t| {0,3}[><])/.test(text) };
  });
}

/** Whether a line ends what hides it. */
type EndsIn = (text: string) => boolean;

/**
 * The lines behind each that begins to hide, to the one that ends it or to the last.
 *
 * @param endsAndBegins whether the line that ends it may begin it again: the mark of a fence would be taken for both.
 */
function hiddenLines(
  lines: readonly string[],
  begins: (text: string) => EndsIn | null,
  endsAndBegins: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let ends: EndsIn | null = null;
  for (const [index, text] of lines.entries()) {
    if (ends !== null) {
      found.add(index);
      if (!ends(text)) continue;
      ends = endsAndBegins ? begins(text) : null;
    } else ends = begins(text);
  }
  return found;
}

function fenceIn(text: string): EndsIn | null {
  const [, mark, rest = ''] = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/s.exec(text) ?? [];
  // Three backticks with more of them behind are code within the line, and hide nothing else.
  if (mark === undefined || (mark.startsWith('`') && rest.includes('`'))) return null;
  return line => /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]?.startsWith(mark) === true;
}

/** What has begun on a line and not ended there, indented and quoted lines too: a paragraph may go on behind them. */
function openIn(text: string, begin: RegExp, end: RegExp): EndsIn | null {
  const last = text.includes('<') ? [...text.matchAll(begin)].at(-1) : undefined;
  return last === undefined || end.test(text.slice(last.index + last[0].length))
    ? null
    : line => end.test(line);
}
