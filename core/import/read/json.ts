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
  if (error !== undefined || tree === undefined) {
    const { line, column } = place(error?.offset ?? 0, 0);
    const what = error === undefined ? 'nothing in it' : printParseErrorCode(error.error);
    throw new Unreadable(`This is not JSON: ${what}.`, { line, column });
  }
  return tablesInData(dataOf(tree, place));
}

function dataOf(node: Node, place: Ranger): Data {
  const { line, column } = place(node.offset, 0);
  const spot = { line, column };
  switch (node.type) {
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map(one => dataOf(one, place)), ...spot };
    case 'object':
      return {
        kind: 'fields',
        fields: (node.children ?? []).flatMap(({ children = [] }) => {
          const [key, value] = children;
          return key === undefined || value === undefined
            ? []
            : [[String(key.value), dataOf(value, place)] as const];
        }),
        ...spot,
      };
    default:
      return { kind: 'value', text: node.value === null ? '' : String(node.value).trim(), ...spot };
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
