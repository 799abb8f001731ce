import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in reading order, as a browser reads it. */
export function elements(page: string): Element[] {
  return elementsOf(parse(page));
}

/** The same for what has been parsed already, a whole page or a part of one. */
export function elementsOf({ childNodes }: { readonly childNodes: readonly Node[] }): Element[] {
  return [...walk(childNodes)];
}

function* walk(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) yield* walk(node.childNodes);
  }
}

/** What an attribute says; `undefined` if it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(one => one.name === name)?.value;
}

/** What a reader sees of an element, on one line. */
export function textOf(element: Element): string {
  const texts = (nodes: readonly Node[]): string =>
    nodes
      .map(node => ('value' in node ? node.value : 'childNodes' in node ? texts(node.childNodes) : ''))
      .join('');
  return texts(element.childNodes).replace(/\s+/g, ' ').trim();
}
