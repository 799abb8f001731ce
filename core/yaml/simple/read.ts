import { blockText } from './block-text.ts';
import { flowValue } from './flow.ts';
import { isSimpleKey, put } from './key.ts';
import { beginsOtherwise, plainValue, quotedValue } from './scalar.ts';
import { unsure } from './unsure.ts';

/** Everything that is neither text, space nor line feed to all readers of YAML alike: tabs, carriage returns, marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const odd = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;

/** Groups and lists inside each other; a registry needs five. */
const deepest = 10;

/**
 * Reads what nearly every registry is made of: fields, lists with dashes, values on one line and paragraphs.
 * `undefined` where it comes upon anything else: this reader knows no errors, it only gives up. Whatever it returns,
 * `yaml` reads the same (`test/yaml/` looks for a text of which that is not true).
 */
export function readSimple(text: string): Record<string, unknown> | undefined {
  if (odd.test(text)) return undefined;
  try {
    return new Lines(text).read();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

/** The lines of a text, and how far they have been read. */
class Lines {
  readonly #lines: readonly string[];
  /** The line that is read now, and how far it is indented; -1 behind the last. */
  #at = -1;
  #indent = -1;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  read(): Record<string, unknown> {
    this.#next();
    if (this.#indent !== 0) throw unsure;
    return this.#group(0, 0, 0);
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** Goes on to the next line that is neither empty nor a comment. */
  #next(): void {
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line;
      const indent = spacesBefore(line);
      if (indent === line.length || line.charCodeAt(indent) === hash) continue;
      this.#indent = indent;
      return;
    }
    this.#indent = -1;
  }

  /** The fields that stand at one column; those of the first line begin there, behind a dash perhaps. */
  #group(column: number, indentOfFirst: number, depth: number): Record<string, unknown> {
    if (depth === deepest) throw unsure;
    const group: Record<string, unknown> = {};
    let expected = indentOfFirst;
    while (this.#indent === expected) {
      const colon = this.#colon(column);
      if (colon === -1) throw unsure;
      put(group, this.#line.slice(column, colon), this.#value(colon + 1, column, depth));
      if (this.#indent > column) throw unsure;
      expected = column;
    }
    return group;
  }

  #list(column: number, depth: number): unknown[] {
    if (depth === deepest) throw unsure;
    const list: unknown[] = [];
    while (this.#indent === column && this.#isDash(column)) {
      const start = column + 2;
      list.push(
        this.#colon(start) !== -1 ? this.#group(start, column, depth + 1) : this.#inline(start, column),
      );
    }
    return list;
  }

  /** Where the name of a field ends that begins at this column; -1 if there is none. */
  #colon(column: number): number {
    const line = this.#line;
    const colon = line.indexOf(':', column);
    const isField =
      colon !== -1 &&
      (colon === line.length - 1 || line.charCodeAt(colon + 1) === space) &&
      isSimpleKey(line.slice(column, colon));
    return isField ? colon : -1;
  }

  #isDash(at: number): boolean {
    const line = this.#line;
    return line.charCodeAt(at) === dash && line.charCodeAt(at + 1) === space;
  }

  /** What stands behind a field's colon, or below it. */
  #value(behind: number, column: number, depth: number): unknown {
    const line = this.#line;
    let start = behind;
    while (line.charCodeAt(start) === space) start += 1;
    if (start < line.length) {
      const first = line.charCodeAt(start);
      return first === bar || first === greater
        ? this.#blockText(start, column)
        : this.#inline(start, column);
    }
    this.#next();
    const indent = this.#indent;
    if (indent < column) throw unsure;
    if (this.#isDash(indent)) return this.#list(indent, depth + 1);
    if (indent === column) throw unsure;
    return this.#group(indent, indent, depth + 1);
  }

  /**
   * A value that begins behind its field or dash, with nothing behind it but a comment. A long text may go on below.
   *
   * @param column of the field or the dash: what goes on below is indented further.
   */
  #inline(start: number, column: number): unknown {
    const line = this.#line;
    let value: unknown;
    let end = line.length;
    switch (line[start]) {
      case '"':
        if (line.indexOf('"', start + 1) === -1) return this.#quotedOverLines(start, column);
        ({ value, end } = quotedValue(line, start));
        break;
      case "'":
        ({ value, end } = quotedValue(line, start));
        break;
      case '[':
      case '{':
        ({ value, end } = flowValue(line, start));
        break;
      default: {
        const comment = line.indexOf(' #', start);
        const written = withoutSpacesBehind(line.slice(start, comment === -1 ? end : comment));
        if (written.includes(': ') || written.endsWith(':')) throw unsure;
        value = plainValue(written);
        if (comment === -1) value = this.#plainOverLines(value, written, column);
      }
    }
    if (end < line.length && !/^(?: *$| +#)/.test(line.slice(end))) throw unsure;
    this.#next();
    return value;
  }

  /** A text without quotes, with the lines on which it goes on; the value itself if there is none. */
  #plainOverLines(value: unknown, written: string, column: number): unknown {
    let text = '';
    for (
      let below = this.#below(column);
      below !== undefined && below[0] !== '#';
      below = this.#below(column)
    ) {
      if (beginsOtherwise(below) || / #|:(?: |$)/.test(below)) throw unsure;
      text += ` ${below}`;
      this.#at += 1;
    }
    return text === '' ? value : written + text;
  }

  /** A text in double quotes that end on a line below. */
  #quotedOverLines(start: number, column: number): string {
    let text = withoutSpacesBehind(this.#line.slice(start + 1));
    for (;;) {
      const below = this.#below(column);
      if (below === undefined) throw unsure;
      text += ` ${below}`;
      this.#at += 1;
      if (below.includes('"')) break;
    }
    // One mark, at the end: nothing is written with a backslash, and nothing stands behind the text.
    if (text.indexOf('"') !== text.length - 1 || text.includes('\\')) throw unsure;
    this.#next();
    return text.slice(0, -1);
  }

  /** The next line without the spaces around it, if it is indented further than this column and not empty. */
  #below(column: number): string | undefined {
    const line = this.#lines[this.#at + 1] ?? '';
    const indent = spacesBefore(line);
    return indent > column && indent < line.length ? withoutSpacesBehind(line.slice(indent)) : undefined;
  }

  #blockText(start: number, column: number): string {
    const header = this.#line.slice(start);
    if (!/^[|>]-?$/.test(header)) throw unsure;
    const first = this.#lines[this.#at + 1] ?? '';
    const indent = spacesBefore(first);
    if (indent <= column) throw unsure;
    const lines: string[] = [];
    let length = 0;
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line;
      if (line.endsWith(' ')) throw unsure;
      if (line !== '' && spacesBefore(line) < indent) break;
      lines.push(line.slice(indent));
      if (line !== '') length = lines.length;
    }
    // A last line that does not end, and a comment that may belong to it.
    if (this.#at === this.#lines.length && this.#lines.at(-1) !== '') throw unsure;
    if (spacesBefore(this.#line) > 0 && this.#line.trimStart().startsWith('#')) throw unsure;
    this.#at -= 1;
    this.#next();
    return blockText(header, lines.slice(0, length));
  }
}

const [space, hash, dash, greater, bar] = [0x20, 0x23, 0x2d, 0x3e, 0x7c];

function spacesBefore(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === space) at += 1;
  return at;
}

function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === space) end -= 1;
  return text.slice(0, end);
}
