import { type Document, visit, type YAMLError } from 'yaml';
import { extentOf } from './extent.ts';
import type { Slip, YamlFault } from './problem.ts';

/** What a parser's error says about the file. Duplicate keys, anchors and tags are looked for apart from this. */
export function faultOf(text: string, document: Document.Parsed, error: YAMLError): YamlFault | null {
  const [start, end] = error.pos;
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_COLLECTION_TYPE':
      return { kind: 'tag', detail: text.slice(start, end), start, end };
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return { kind: 'alias', detail: text.slice(start, end), start, end };
    case 'BAD_DIRECTIVE':
      // Told by `directiveOf`, with its whole line.
      return null;
    case 'RESOURCE_EXHAUSTION':
      return { kind: 'depth', detail: '', start, end: start };
  }
  const tab = tabBefore(text, start);
  if (tab !== null) return { kind: 'tab', detail: '', start: tab, end: tab + 1 };
  if (error.code === 'MISSING_CHAR' && /closing/.test(error.message)) {
    const open = openQuote(document, start);
    return { kind: 'syntax', detail: 'quote' satisfies Slip, start: open, end: endOfLine(text, open) };
  }
  const slip = slipOf(text, error);
  if (slip === 'dash') {
    const dash = text.indexOf('-', start);
    return { kind: 'syntax', detail: slip, start: dash, end: dash + 1 };
  }
  if (slip === 'indent') {
    // Of a value that goes on in the next line the parser names the beginning; it is the next line that is amiss.
    const line = error.code === 'BAD_INDENT' ? start : endOfLine(text, start) + 1;
    const field = line + (/^\s*/.exec(text.slice(line, line + 200))?.[0].length ?? 0);
    return { kind: 'syntax', detail: slip, start: field, end: endOfLine(text, field) };
  }
  return { kind: 'syntax', detail: slip, start, end };
}

function slipOf(text: string, { code, message, pos: [start] }: YAMLError): Slip {
  const rest = text.slice(start, endOfLine(text, start));
  const isItem = /^ *-(?: |$)/.test(rest);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (isItem) return 'dash';
      return /:(?:\s|$)/.test(rest) ? 'colon' : 'indent';
    case 'BAD_INDENT':
      return /end with a/.test(message) ? 'bracket' : 'indent';
    case 'BLOCK_IN_FLOW':
      return 'bracket';
    case 'BAD_SCALAR_START':
      return 'first-character';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'MISSING_CHAR':
      if (/Comments/.test(message)) return 'comment';
      if (/followed by map values/.test(message)) return isItem ? 'dash' : 'no-colon';
      return /items|end with a|flow/i.test(message) ? 'bracket' : 'other';
    case 'UNEXPECTED_TOKEN':
      if (text[start] === '-') return 'dash';
      return /at node end/.test(message) ? 'rest' : /flow/.test(message) ? 'bracket' : 'other';
    default:
      return 'other';
  }
}

/** Where the tab stands in the white space that a line begins with, if there is one. */
function tabBefore(text: string, offset: number): number | null {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const white = /^ *\t/.exec(text.slice(start, endOfLine(text, start)));
  return white === null ? null : start + white[0].length - 1;
}

/** The parser notices an open quotation mark where its text ends; a person looks for the place where it opened. */
function openQuote(document: Document.Parsed, offset: number): number {
  let open = 0;
  visit(document, {
    Scalar(_key, node) {
      const [start, end] = extentOf(node);
      if (end === offset) open = start;
    },
  });
  return open;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const stop = end === -1 ? text.length : end;
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}
