import { isSimpleKey, put } from './key.ts';
import { plainValue, quotedValue } from './scalar.ts';
import { unsure } from './unsure.ts';

/** Brackets inside brackets; a registry needs two. */
const deepest = 4;

/** Text in brackets up to what ends it. A colon is text before what is neither a space nor a bracket or comma. */
const plain = /(?:[^,[\]{}:#"' ]|:(?=[^,[\]{}:#"' ])| (?=[^,[\]{}:#"' ]))+/y;
const key = /([A-Za-z0-9_-]+): +/y;

/**
 * A list or group in brackets, on one line, and where it ends.
 *
 * @param start offset of the bracket.
 */
export function flowValue(line: string, start: number, depth = 0): { value: unknown; end: number } {
  if (depth === deepest) throw unsure;
  return line[start] === '[' ? list(line, start, depth) : group(line, start, depth);
}

function list(line: string, start: number, depth: number): { value: unknown[]; end: number } {
  const value: unknown[] = [];
  const end = members(line, start, ']', at => {
    const item = member(line, at, depth);
    value.push(item.value);
    return item.end;
  });
  return { value, end };
}

function group(line: string, start: number, depth: number): { value: object; end: number } {
  const value = {};
  const end = members(line, start, '}', at => {
    key.lastIndex = at;
    const [whole, name] = key.exec(line) ?? [];
    if (whole === undefined || name === undefined || !isSimpleKey(name)) throw unsure;
    const field = member(line, at + whole.length, depth);
    put(value, name, field.value);
    return field.end;
  });
  return { value, end };
}

/** Reads what stands between brackets, with a comma between each two. */
function members(line: string, start: number, closing: string, read: (at: number) => number): number {
  let at = afterSpaces(line, start + 1);
  if (line[at] === closing) return at + 1;
  for (;;) {
    at = afterSpaces(line, read(at));
    if (line[at] === closing) return at + 1;
    if (line[at] !== ',' || line[at + 1] !== ' ') throw unsure;
    at = afterSpaces(line, at + 1);
  }
}

function member(line: string, at: number, depth: number): { value: unknown; end: number } {
  switch (line[at]) {
    case '[':
    case '{':
      return flowValue(line, at, depth + 1);
    case '"':
    case "'":
      return quotedValue(line, at);
  }
  plain.lastIndex = at;
  const text = plain.exec(line)?.[0] ?? '';
  return { value: plainValue(text), end: at + text.length };
}

function afterSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ') at += 1;
  return at;
}
