import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Range, startOfFile } from '../finding.ts';
import type { Path } from './path.ts';
import { rangerOf } from './range.ts';
import { parse } from './whole.ts';

/** Which part of a field is pointed at: its name, or what stands behind it. */
export type Part = 'key' | 'value';

interface Child {
  readonly key: Node | null;
  readonly value: unknown;
}

/** Finds where in the text a path ends. The file is parsed here, and only when somebody has to be shown a place. */
export function locator(text: string): (path: Path, part: Part) => Range {
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
      if (found === undefined) return collapsed(rangeOf(isNode(node) ? (node.range?.[0] ?? 0) : 0, 0));
      node = found.value;
      key = found.key;
    }
    const target = part === 'key' && key !== null ? key : isNode(node) ? node : key;
    const start = target?.range?.[0];
    if (target === null || start === undefined) return startOfFile;
    const end = endOf(target);
    // A value that is missing has an empty range behind the colon: point at its name instead.
    const [from, to] = start === end && key?.range ? [key.range[0], key.range[1]] : [start, end];
    return rangeOf(from, Math.max(from, endOfText(text, from, to)));
  };
}

function childrenOf(map: YAMLMap): Map<string, Child> {
  return new Map(
    map.items.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), { key: isNode(key) ? key : null, value }] as const] : [],
    ),
  );
}

function collapsed({ line, column }: Range): Range {
  return { line, column, endLine: line, endColumn: column };
}

/** The end of a value: of a block list or group the end of what stands last in it, without comments behind that. */
function endOf(node: Node): number {
  if (!isCollection(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last: unknown = node.items.at(-1);
  if (!isPair(last)) return isNode(last) ? endOf(last) : (node.range?.[1] ?? 0);
  const { key, value } = last;
  const isEmpty = !isNode(value) || (value.range?.[0] === value.range?.[1] && isNode(key));
  return isEmpty ? (isNode(key) ? endOf(key) : (node.range?.[1] ?? 0)) : endOf(value);
}

/** The end of a block value without the line breaks behind it. */
function endOfText(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
