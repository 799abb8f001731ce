import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Ranger, rangerOf } from '../../yaml/range.ts';
import { type Reading, Unreadable } from '../table.ts';
import { type Data, tablesInData } from './data.ts';

/** Deeper than any list is written; the parser itself calls itself for each level. */
const deepest = 200;

/**
 * Records in JSON.
 *
 * @throws Unreadable if it is none.
 */
export function readJson(text: string): Reading {
  const place = rangerOf(text);
  const deep = tooDeepAt(text);
  if (deep !== null)
    throw new Unreadable('Brackets stand in each other too deep to be read.', place(deep, 0));
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: false, allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const { line, column } = place(error.offset, 0);
    throw new Unreadable(`This is not JSON: ${printParseErrorCode(error.error)}.`, { line, column });
  }
  return tablesInData(dataOf(tree, text, place));
}

function dataOf(node: Node | undefined, source: string, place: Ranger): Data {
  // Only of a text that is no JSON, which has been said.
  if (node === undefined) return { kind: 'value', text: '', line: 1, column: 1 };
  const { line, column } = place(node.offset, 0);
  const spot = { line, column };
  switch (node.type) {
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map(one => dataOf(one, source, place)), ...spot };
    case 'object':
      return {
        kind: 'fields',
        fields: (node.children ?? []).map(
          ({ children: [key, value] = [] }) => [String(key?.value), dataOf(value, source, place)] as const,
        ),
        ...spot,
      };
    case 'null':
      return { kind: 'value', text: '', ...spot };
    case 'string':
      return { kind: 'value', text: String(node.value).trim(), ...spot };
    default:
      // As it is written: of a long number, its value has only the beginning.
      return { kind: 'value', text: source.slice(node.offset, node.offset + node.length), ...spot };
  }
}

function tooDeepAt(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return at;
  }
  return null;
}
