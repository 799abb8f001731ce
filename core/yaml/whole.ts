import { type Document, parseAllDocuments } from 'yaml';
import type { YamlContent, YamlFault, YamlProblem } from './problem.ts';
import { rangerOf } from './range.ts';
import { directiveOf, refusedIn } from './refused.ts';
import { faultOf } from './syntax.ts';
import { tooDeepAt } from './too-deep.ts';

/** Problems that are told per file: one slip can make a parser stumble over every line after it. */
const maxProblems = 10;
/** Errors of the parser that are looked at: a file of quotation marks has one in every second byte. */
const maxErrors = 100;

/** YAML 1.2, core schema: `NO` is Norway, a date is text, and nothing is more than plain data. */
export function parse(text: string): Document.Parsed[] {
  return [
    ...parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      strict: true,
      // The parser compares each key with every other; `refusedIn` looks for doubles in one go.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    }),
  ] as Document.Parsed[];
}

/** Reads one file as plain data, or says why it cannot be: as YAML, or as YAML that is no more than that. */
export function readWhole(text: string): YamlContent {
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== null) return refused(text, [depth(tooDeep)]);
  const [first, second] = parse(text);
  if (first === undefined) return { value: null, problems: [] };
  const found = [...first.errors, ...first.warnings]
    .slice(0, maxErrors)
    .map(error => faultOf(text, first, error));
  found.push(directiveOf(text), second === undefined ? null : beginning(text, second));
  const faults = [...found.filter(fault => fault !== null), ...refusedIn(text, first)];
  if (faults.length > 0) return refused(text, faults);
  return { value: first.toJS({ maxAliasCount: 0 }), problems: [] };
}

function depth(at: number): YamlFault {
  return { kind: 'depth', detail: '', start: at, end: at };
}

function beginning(text: string, { range: [start] }: Document.Parsed): YamlFault {
  const marker = text.startsWith('---', start) ? 3 : 0;
  return { kind: 'documents', detail: '', start, end: start + marker };
}

function refused(text: string, faults: readonly YamlFault[]): YamlContent {
  const rangeOf = rangerOf(text);
  const inOrder = [...faults].sort((a, b) => a.start - b.start || a.end - b.end);
  const problems = inOrder.map(({ kind, detail, start, end }) => ({
    kind,
    detail,
    range: rangeOf(start, end),
  }));
  return { value: undefined, problems: worthTelling(problems).slice(0, maxProblems) };
}

/** One problem per kind and line, and no syntax error where the line has another: the rest of it says nothing new. */
function worthTelling(problems: readonly YamlProblem[]): YamlProblem[] {
  const named = new Set(problems.filter(({ kind }) => kind !== 'syntax').map(({ range }) => range.line));
  const seen = new Set<string>();
  return problems.filter(({ kind, range }) => {
    const key = `${kind} ${range.line}`;
    if (seen.has(key) || (kind === 'syntax' && named.has(range.line))) return false;
    return seen.add(key) !== undefined;
  });
}
