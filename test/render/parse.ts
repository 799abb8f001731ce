import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];
type Table = Extract<Nodes, { type: 'table' }>;

/** The page as GitHub reads it, addresses in its text included. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node and everything in it. */
export function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* everyNode(child);
}

/** All nodes of one type, in reading order. */
export function all<Type extends Nodes['type']>(root: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  return [...everyNode(root)].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
}

/** What a reader sees of a node. */
export function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** A table as rows of what a reader sees. */
export function rows(table: Table): string[][] {
  return table.children.map(row => row.children.map(plainText));
}

/** The text that GitHub looks through again once the Markdown is read: outside code and links. */
export function looseText(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link' || !('children' in node)) return [];
  return node.children.flatMap(looseText);
}

/**
 * What GitHub would make of loose text: mentions, references to issues and commits, addresses, emoji, mathematics.
 * Written from its documentation, apart from the code that is tested.
 */
export const comesAlive: readonly RegExp[] = [
  /(?:^|[^\w/`])@[a-z\d][a-z\d-]*/i,
  /(?:^|[^\w])(?:[\w.-]+\/[\w.-]+)?#\d+/,
  /\bGH-\d+/i,
  /(?<![\da-z])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}(?![\da-z])/i,
  /\b(?:https?|ftp):\/\/\S/i,
  /\bwww\.\w/i,
  /[\w.+-]+@[\w-]+\.\w/,
  /:[a-z\d_+-]+:/,
  /\$\S.*\$/,
];
