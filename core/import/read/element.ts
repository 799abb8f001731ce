import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Cell, Link, Spot } from '../table.ts';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** Attribute that carries a cell's column in a Markdown source, which the HTML in between does not keep. */
export const columnAttribute = 'data-source-column';

/** What shows nothing, or is no part of what a page says. */
const unshown = new Set(
  'script style template noscript head title svg math select button textarea iframe object'.split(' '),
);
/** Elements that begin and end a line. */
const blocks = new Set(
  'p div li ul ol dl dt dd tr td th br hr section article h1 h2 h3 h4 h5 h6 details summary blockquote'.split(
    ' ',
  ),
);

const struck = new Set(['s', 'del', 'strike']);
const bold = new Set(['strong', 'b', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Whether a node is more than layout or a comment. */
export function isSomething(node: Node): boolean {
  return isElement(node) || ('value' in node && node.value.trim() !== '');
}

export function isShown(element: Element): boolean {
  return !unshown.has(element.tagName) && attribute(element, 'hidden') === undefined;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find(one => one.name === name)?.value;
}

export function spotOf(node: Node): Spot {
  const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
  const column = isElement(node) ? Number(attribute(node, columnAttribute) ?? startCol) : startCol;
  return { line: startLine, column: Number.isInteger(column) && column > 0 ? column : 1 };
}

/** What a reader sees of some nodes: text with its line breaks, links, and marks of footnotes. */
export function cellOf(nodes: readonly Node[], spot: Spot): Cell {
  const links: Link[] = [];
  const marks: string[] = [];
  const text = oneBreak(shownText(nodes, links, marks));
  return {
    text,
    links,
    marks,
    ...(text !== '' && isAll(nodes, struck) && { struck: true }),
    ...(text !== '' && isAll(nodes, bold) && { bold: true }),
    ...spot,
  };
}

function shownText(nodes: readonly Node[], links: Link[], marks: string[]): string {
  let text = '';
  for (const node of nodes) {
    if ('value' in node) {
      // White space in a source of HTML is layout; its line breaks are elements.
      text += node.value.replace(/\s/g, ' ');
    } else if (isElement(node) && isShown(node)) {
      const { tagName, childNodes } = node;
      const inner = shownText(childNodes, links, marks);
      const url = tagName === 'a' ? attribute(node, 'href')?.trim() : undefined;
      if (tagName === 'sup' && isMark(oneBreak(inner))) marks.push(oneBreak(inner));
      else text += blocks.has(tagName) ? `\n${inner}\n` : inner;
      if (url !== undefined && url !== '' && !url.startsWith('#')) links.push({ text: oneBreak(inner), url });
    }
  }
  return text;
}

/** Whether everything that shows stands inside elements of these names. */
function isAll(nodes: readonly Node[], names: ReadonlySet<string>): boolean {
  return nodes.every(node => {
    if ('value' in node) return node.value.trim() === '';
    return !isElement(node) || names.has(node.tagName) || isAll(node.childNodes, names);
  });
}

/** Lines without white space at their ends, and none that are blank. */
function oneBreak(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/ +/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

/** Digits, a small letter or a star; what else is raised belongs to the text, as in `™`. */
function isMark(text: string): boolean {
  return /^[[(]?\^?(?:\d{1,3}|[a-z]|[*†‡§]{1,4})[\])]?$/.test(text);
}
