/**
 * What may end a text that backticks belong to, or hold one that is none: a tag, a backslash, code by indentation, a
 * heading, an item, a quotation, a table, a fence, a footnote or the address of a link, which stand behind `]:`.
 */
const doubtful = /[<\\]|\]:|^(?: {4}|\t)|^ {0,3}(?:[-=*_+#>|]|\d{1,9}[.)]|`{3}|~{3})/;

/**
 * Which lines begin inside of code that began with backticks on a line above, and ends with as many on this one or
 * below. That is code as any other, although nobody sees it while writing. A paragraph reaches to the next empty line.
 */
export function codeOverLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let start = 0;
  for (let end = 0; end <= lines.length; end += 1) {
    // Markdown knows no other white space than these two.
    const isEmpty = end === lines.length || /^[ \t]*$/.test(lines[end] ?? '');
    if (!isEmpty) continue;
    if (end > start) lookInto(lines, start, end, found);
    start = end + 1;
  }
  return found;
}

function lookInto(lines: readonly string[], from: number, to: number, found: Set<number>): void {
  const runs = runsIn(lines, from, to);
  if (runs.length < 2) return;
  // In doubt any two of a length may be a pair.
  if (lines.slice(from, to).some(line => doubtful.test(line))) anyPair(runs, found);
  else inPairs(runs, found);
}

interface Run {
  readonly length: number;
  readonly line: number;
}

function runsIn(lines: readonly string[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let line = from; line < to; line += 1) {
    const text = lines[line] ?? '';
    for (let start = text.indexOf('`'); start !== -1; ) {
      let end = start;
      while (text[end] === '`') end += 1;
      runs.push({ length: end - start, line });
      start = text.indexOf('`', end);
    }
  }
  return runs;
}

/** From left to right each run belongs to the next one of its length, and what stands between them is code. */
function inPairs(runs: readonly Run[], found: Set<number>): void {
  const next = nextOfLength(runs);
  for (let at = 0; at < runs.length; at += 1) {
    const end = next[at] ?? -1;
    if (end === -1) continue;
    mark(runs[at], runs[end], found);
    at = end;
  }
}

/** From the first run of a length to the last one. */
function anyPair(runs: readonly Run[], found: Set<number>): void {
  const ends = new Map<number, { readonly first: Run; last: Run }>();
  for (const run of runs) {
    const known = ends.get(run.length);
    if (known === undefined) ends.set(run.length, { first: run, last: run });
    else known.last = run;
  }
  for (const { first, last } of ends.values()) mark(first, last, found);
}

function mark(from: Run | undefined, to: Run | undefined, found: Set<number>): void {
  for (let line = (from?.line ?? 0) + 1; line <= (to?.line ?? -1); line += 1) found.add(line);
}

/** For each run the place of the next one of its length; -1 if none follows. */
function nextOfLength(runs: readonly Run[]): number[] {
  const seen = new Map<number, number>();
  const next = new Array<number>(runs.length).fill(-1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at] ?? { length: 0 };
    next[at] = seen.get(length) ?? -1;
    seen.set(length, at);
  }
  return next;
}
