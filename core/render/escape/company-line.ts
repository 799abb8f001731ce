import { codeSpan, coreOf, isActive, isActiveInLink } from './active.ts';
import { destinationOf } from './destination.ts';

/** A stretch of the line as it will be written. Code is kept apart: two code spans side by side would read as one mess. */
type Piece = { readonly code: string } | { readonly markdown: string };

/** The character references that people write. Any other could stand for a mark, and is shown as it is written. */
const keptReference = /&(?:amp|lt|gt|quot|nbsp|ndash|mdash|hellip|copy|reg|trade|euro);/;

/** What a line of Markdown is taken apart into; the first that fits counts. Whatever fits none is passed on as it is. */
const part = new RegExp(
  [
    /(?<!`)(?<fence>`+)(?!`)(?<code>.+?)(?<!`)\k<fence>(?!`)/,
    /<(?<angled>https:[^\s<>`|\\"']+|[\w.+-]+@[\w.-]+)>/,
    /(?<bangs>!{0,2})\[(?<label>\s*[^\s[\]`<\\|][^[\]`<\\|]*)\]\((?<to>(?:https:|mailto:|#)[^\s()<>`\\|"'[\]]*)\)/,
    /!(?=\[)/,
    /\](?=[(:])/,
    /(?<address>https:\/\/[^\s<>`|\\"'()[\]{}*~!]+)/,
    keptReference,
    /(?<run>(?:[^\s\\`|<>()[\]{}"',;*~!&]|\\[@#:$./_+\-%=?^])+)/,
    /\\[!-/:-@[-`{-~]/,
    /[<`&\\]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** What CommonMark takes for an address between angle brackets, without the letters that nobody uses. */
const emailAddress = /^[\w.+-]+@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/**
 * One line of the company's own Markdown, without its block marks. Emphasis, code, links and tables stay. HTML,
 * images, links to anything but `https:`, `mailto:` and places on the page, references and mentions become text.
 *
 * Each line is balanced in itself: every backtick that is left belongs to a code span that opens and closes on it. So
 * what is code here is code to every reader of Markdown, and nothing that counts on a code span can get out of it.
 */
export function companyLine(line: string): string {
  let written = '';
  let code = '';
  for (const piece of pieces(line)) {
    if ('code' in piece) {
      code += piece.code;
    } else if (piece.markdown !== '') {
      written += (code && codeSpan(code)) + piece.markdown;
      code = '';
    }
  }
  return written + (code && codeSpan(code));
}

function* pieces(line: string): Generator<Piece> {
  let end = 0;
  for (const match of line.matchAll(part)) {
    yield { markdown: line.slice(end, match.index) };
    yield* rewritten(match[0], match.groups ?? {});
    end = match.index + match[0].length;
  }
  yield { markdown: line.slice(end) };
}

function* rewritten(found: string, groups: Groups): Generator<Piece> {
  const { fence, code, angled, bangs, label, to, address, run } = groups;
  if (fence !== undefined && code !== undefined) {
    yield* codeOf(fence, code);
  } else if (angled !== undefined) {
    yield autolink(angled);
  } else if (label !== undefined && to !== undefined) {
    yield* link(bangs ?? '', label, to);
  } else if (address !== undefined) {
    const core = address.replace(/[.,;:?&]{1,9}$/, '');
    yield autolink(core);
    yield { markdown: address.slice(core.length).replace('&', '&amp;') };
  } else if (run !== undefined) {
    yield* stretch(run);
  } else {
    yield { markdown: instead[found] ?? found };
  }
}

function* codeOf(fence: string, code: string): Generator<Piece> {
  // A table would cut a code span at its pipe; a comment must not stand in the source, whatever surrounds it.
  if (!code.includes('|') && !code.includes('<!--') && code.trim() !== '') {
    yield { code: /^ .* $/.test(code) ? code.slice(1, -1) : code };
    return;
  }
  yield { markdown: '&#96;'.repeat(fence.length) };
  yield* pieces(code);
  yield { markdown: '&#96;'.repeat(fence.length) };
}

function* link(bangs: string, label: string, to: string): Generator<Piece> {
  const destination = /^#[\w-]*$/.test(to) ? to : destinationOf(to);
  // Of two exclamation marks one is the text's own.
  if (bangs.length > 1) yield { markdown: '&#33;' };
  if (destination === null) {
    yield* pieces(label);
    yield { markdown: ' (' };
    yield* pieces(to);
    yield { markdown: ')' };
    return;
  }
  // Without its exclamation mark an image is a link to it: nothing is fetched before somebody asks for it.
  const text = label.replace(new RegExp(`${keptReference.source}|&|[^\\s&]+`, 'g'), found =>
    found === '&' ? '&amp;' : isActiveInLink(found) ? codeSpan(found) : found,
  );
  yield { markdown: `[${text}](${destination})` };
}

function* stretch(run: string): Generator<Piece> {
  const text = run.replace(/\\(.)/g, '$1');
  if (!isActive(text)) {
    yield { markdown: run };
    return;
  }
  const core = coreOf(text, isActive);
  yield autolink(core);
  yield { markdown: text.slice(core.length) };
}

/** An address as a link that ends where it should; anything else as code. */
function autolink(text: string): Piece {
  const isAddress = emailAddress.test(text) || (/^https:\/\//.test(text) && destinationOf(text) !== null);
  return isAddress ? { markdown: `<${text}>` } : { code: text };
}

type Groups = Readonly<Record<string, string | undefined>> & {
  readonly [name in 'fence' | 'code' | 'angled' | 'bangs' | 'label' | 'to' | 'address' | 'run']?: string;
};

/** Marks that would work, or would make another mark work, and how they are written to show themselves. */
const instead: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '`': '&#96;',
  '\\': '&#92;',
  '&': '&amp;',
  '!': '&#33;',
  ']': '\\]',
  '\\<': '&lt;',
  '\\`': '&#96;',
  '\\&': '&amp;',
  '\\!': '&#33;',
};
