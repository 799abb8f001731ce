import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Ranger, rangerOf } from '../../yaml/range.ts';
import { readWhole } from '../../yaml/whole.ts';
import { type Reading, Unreadable } from '../table.ts';
import { type Data, tablesInData } from './data.ts';

/**
 * Records in YAML, as plain as a registry's own files.
 *
 * @throws Unreadable if it is none, or holds anchors, tags or names twice.
 */
export function readYamlList(text: string): Reading {
  const [problem] = readWhole(text).problems;
  if (problem !== undefined) {
    const { kind, detail, range } = problem;
    const what =
      kind === 'syntax' ? 'a parser stumbles here' : `it holds ${kind}${detail === '' ? '' : ` (${detail})`}`;
    throw new Unreadable(`This is not plain YAML: ${what}.`, range);
  }
  const { contents } = parseDocument(text, { uniqueKeys: false });
  return tablesInData(dataOf(contents, rangerOf(text)));
}

function dataOf(node: unknown, place: Ranger): Data {
  const start = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, column } = place(start, 0);
  const spot = { line, column };
  if (isSeq(node)) return { kind: 'list', items: node.items.map(one => dataOf(one, place)), ...spot };
  if (isMap(node)) {
    const fields = node.items.map(
      ({ key, value }) => [isScalar(key) ? asText(key) : '', dataOf(value, place)] as const,
    );
    return { kind: 'fields', fields, ...spot };
  }
  return { kind: 'value', text: isScalar(node) ? asText(node) : '', ...spot };
}

/** As it is written: a phone number that begins with a zero is no number. */
function asText({ value, source = '' }: { value: unknown; source?: string }): string {
  return value === null ? '' : source.trim();
}
