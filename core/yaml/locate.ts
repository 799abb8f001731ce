import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { type Range, startOfFile } from '../finding.ts';
import { extentOf } from './extent.ts';
import type { Path } from './path.ts';
import { rangerOf } from './range.ts';
import { parse } from './whole.ts';

/** Which part of a field is pointed at: its name, or what stands behind it. */
export type Part = 'key' | 'value';

interface Child {
  readonly key: Node | null;
  readonly value: unknown;
}

/**
 * Finds where in the text a path ends: its value, unless its name is asked for. The file is parsed here, and only when
 * somebody has to be shown a place.
 */
export function locator(text: string): (path: Path, part: Part | undefined) => Range {
  const top = parse(text)[0]?.contents ?? null;
  const rangeOf = rangerOf(text);
  const fieldsOf = new Map<YAMLMap, Map<string, Child>>();
  const childOf = (node: unknown, step: string | number): Child | undefined => {
    if (isSeq(node) && typeof step === 'number') {
      return step < node.items.length ? { key: null, value: node.items[step] } : undefined;
    }
    if (!isMap(node)) return undefined;
    const fields = fieldsOf.get(node) ?? childrenOf(node);
    fieldsOf.set(node, fields);
    return fields.get(String(step));
  };
  return (path, part) => {
    let node: unknown = top;
    let key: Node | null = null;
    for (const step of path) {
      const found = childOf(node, step);
      if (found === undefined) return rangeOf(isNode(node) ? extentOf(node)[0] : 0, 0);
      node = found.value;
      key = found.key;
    }
    const target = part === 'key' && key !== null ? key : isNode(node) ? node : key;
    if (target === null) return startOfFile;
    const [start] = extentOf(target);
    const end = endOf(target);
    // A value that is missing has an empty range behind the colon: point at its name instead.
    const [from, to] = start === end && key !== null ? extentOf(key) : [start, end];
    return rangeOf(from, endOfText(text, to));
  };
}

function childrenOf(map: YAMLMap): Map<string, Child> {
  return new Map(
    map.items.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), { key, value }] as const] : [],
    ),
  );
}

/** The end of a value: of a block list or group the end of what stands last in it, without comments behind that. */
function endOf(node: Node): number {
  if (!isCollection(node) || node.flow === true) return extentOf(node)[1];
  const last = node.items.at(-1) as Node | Pair<Node, Node | null>;
  if (!isPair(last)) return endOf(last);
  const { key, value } = last;
  return value === null || isEmpty(value) ? endOf(key) : endOf(value);
}

function isEmpty(node: Node): boolean {
  const [start, end] = extentOf(node);
  return start === end;
}

/** The end of a block value without the line breaks behind it. */
function endOfText(text: string, end: number): number {
  let at = end;
  while (/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
