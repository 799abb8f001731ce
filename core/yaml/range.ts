import type { Range } from '../finding.ts';

/** Gives the lines and columns (from 1) of a stretch of one text, told by its offsets (from 0, end exclusive). */
export type Ranger = (start: number, end: number) => Range;

/** The ranger of a text. Line starts are gathered once, so that many places in one file cost little. */
export function rangerOf(text: string): Ranger {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  const position = (offset: number): { line: number; column: number } => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = position(start);
    const to = end > start ? position(end) : from;
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** Lines and columns of one stretch; for several of one text take `rangerOf`. */
export function rangeOf(text: string, start: number, end: number): Range {
  return rangerOf(text)(start, end);
}

/** Index of the last number that is not larger than the one looked for; the numbers rise from 0. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
