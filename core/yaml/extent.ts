import type { Node, Range } from 'yaml';

/** From where to where a node stands in its text, as offsets. What was read from a text always stands somewhere in it. */
export function extentOf(node: Node): readonly [start: number, end: number] {
  const [start, end] = node.range as Range;
  return [start, end];
}
