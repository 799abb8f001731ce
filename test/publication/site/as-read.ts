import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, elements, elementsOf } from './parsed.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * A page as somebody reads it from top to bottom, as Markdown: its title, what it says to whoever is sent a link to it,
 * then headings with their ids, lists, tables, and links with where they lead. Without what all pages have in common.
 */
export function asRead(page: string): string {
  const all = elements(page);
  const described = all.filter(one => attribute(one, 'name') === 'description');
  return [
    ...all.filter(({ tagName }) => tagName === 'title').map(title => `<!-- ${inLine(title.childNodes)} -->`),
    ...described.map(one => `<!-- ${attribute(one, 'content')} -->`),
    ...all.filter(({ tagName }) => tagName === 'main').flatMap(linesIn),
    '',
  ].join('\n');
}

/** What all pages have in common: what the head says, and what stands above and below the content. */
export function frameAsRead(page: string): string {
  const all = elements(page);
  const named = (...names: string[]) => all.filter(({ tagName }) => names.includes(tagName));
  return [
    ...named('html', 'meta', 'link', 'script').map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name, value }) => (value === '' ? name : `${name}="${value}"`))].join(' '),
    ),
    ...named('body').flatMap(({ childNodes }) =>
      childNodes.flatMap(node => ('tagName' in node && node.tagName !== 'main' ? linesOf(node) : [])),
    ),
    '',
  ].join('\n');
}

/** What a piece of a line says, with the sign by which Markdown knows it. */
function piece(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const said = node.childNodes.map(piece).join('');
  switch (node.tagName) {
    case 'a':
      return `[${said}](${attribute(node, 'href')})${attribute(node, 'aria-current') === undefined ? '' : ' (here)'}`;
    case 'b':
    case 'strong':
      return `**${said}**`;
    case 'i':
    case 'em':
      return `*${said}*`;
    case 'del':
      return `~~${said}~~`;
    case 'code':
      return `\`${said}\``;
    case 'br':
      return ' / ';
    case 'img':
      return `![${attribute(node, 'alt')}](${attribute(node, 'src')}) `;
    case 'label':
      return `${said}: `;
    case 'input':
      return `[${attribute(node, 'type')}${attribute(node, 'min') === undefined ? '' : ` from ${attribute(node, 'min')}`}]`;
    case 'option':
      return `[${said}]`;
    case 'button':
      return `[${said}: ${attribute(node, 'type')}]`;
    default:
      return said;
  }
}

function inLine(nodes: readonly Node[]): string {
  return nodes.map(piece).join('').replace(/\s+/g, ' ').trim();
}

const blocks = /^(?:h[1-6]|p|[uo]l|dl|table|pre|hr|blockquote|section|article|nav|div|form|details|summary)$/;

/** The lines in an element: those of its blocks, and what stands between them. */
function linesIn({ childNodes }: Element): string[] {
  const lines: string[] = [];
  let between: Node[] = [];
  const end = () => {
    lines.push(...[inLine(between)].filter(line => line !== ''));
    between = [];
  };
  for (const node of childNodes) {
    if ('tagName' in node && blocks.test(node.tagName)) {
      end();
      lines.push(...linesOf(node));
    } else between.push(node);
  }
  end();
  return lines;
}

function linesOf(element: Element): string[] {
  const lines = shown(element);
  const label = attribute(element, 'aria-label');
  const said = label === undefined ? lines : [`(${label})`, ...lines];
  // A script shows it.
  return attribute(element, 'hidden') === undefined ? said : ['(hidden at first)', ...said];
}

function shown(element: Element): string[] {
  const { tagName: name, childNodes } = element;
  const id = attribute(element, 'id');
  const anchor = id === undefined ? '' : ` {#${id}}`;
  if (/^h[1-6]$/.test(name)) return ['', `${'#'.repeat(Number(name[1]))} ${inLine(childNodes)}${anchor}`];
  if (name === 'p') return [inLine(childNodes)].filter(line => line !== '');
  if (name === 'summary') return [`▸ ${inLine(childNodes)}`];
  if (name === 'hr') return ['---'];
  if (name === 'pre') return ['```', childNodes.map(piece).join(''), '```'];
  if (name === 'ul' || name === 'ol') {
    const first = Number(attribute(element, 'start') ?? 1);
    return inside(element, 'li').flatMap((item, index) => {
      const [line = '', ...others] = linesIn(item).filter((one, at) => one !== '' || at > 0);
      return [
        `${name === 'ul' ? '-' : `${first + index}.`} ${line}`,
        ...others.map(one => `  ${one}`.trimEnd()),
      ];
    });
  }
  if (name === 'dl') {
    return inside(element, 'div').map(pair => {
      const [what, said] = [...inside(pair, 'dt'), ...inside(pair, 'dd')].map(one => inLine(one.childNodes));
      return `${what}: ${said}`;
    });
  }
  if (name === 'table') {
    const caption = inside(element, 'caption').map(one => inLine(one.childNodes));
    const rows = elementsOf(element).filter(({ tagName }) => tagName === 'tr');
    return [...caption, ...rows.map(row)];
  }
  if (name === 'blockquote') return linesIn(element).map(line => `> ${line}`);
  return [...(name === 'article' && id !== undefined ? [anchor.trim()] : []), ...linesIn(element)];
}

function row(element: Element): string {
  const id = attribute(element, 'id');
  const cells = element.childNodes.flatMap(cell => ('tagName' in cell ? [linesIn(cell).join(' / ')] : []));
  return `| ${cells.join(' | ')} |${id === undefined ? '' : ` {#${id}}`}`;
}

function inside({ childNodes }: Element, name: string): Element[] {
  return childNodes.flatMap(node => ('tagName' in node && node.tagName === name ? [node] : []));
}
