import { marker, noMatch, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const noElement = 'Asked for the compiler: what is no element has no such name, either.';
const anyText = { from: "''", to: '"Stryker was here!"' };
const whole = 'Asked for the compiler: of a text that is no JSON, the mistake has been told before.';
const inStep = 'The compiler asks; what is written never has more lines than its source.';

/** Of reading what a list is written in. */
export const importRead: readonly Survivor[] = [
  ...[
    { from: "','", to: '""', why: typed },
    {
      from: '!(error instanceof CsvError)',
      to: 'false',
      why: 'Whatever else is thrown has the same end: it is none that a text makes.',
    },
  ].map(one => ({ file: 'core/import/read/csv.ts', ...one })),
  { file: 'core/import/read/data.ts', from: '[]', to: '["Stryker was here"]', why: marker },
  ...[
    { from: '[]', to: '["Stryker was here"]', why: 'What the mutant puts there covers no rows.' },
    { ...anyText, why: 'It is no role that a table has.' },
  ].map(one => ({ file: 'core/import/read/grid.ts', ...one })),
  ...[
    { from: 'list.childNodes.filter(isElement)', to: 'list.childNodes', why: noElement },
    { from: 'list.childNodes\n    .filter(isElement)', to: 'list.childNodes', why: noElement },
    { from: 'item.childNodes\n    .filter(isElement)', to: 'item.childNodes', why: noElement },
    { from: 'false', to: 'true', why: 'Before the first term, none is open.' },
    { ...anyText, why: noMatch },
    { from: '[]', to: '["Stryker was here"]', why: noMatch },
  ].map(one => ({ file: 'core/import/read/html-list.ts', ...one })),
  ...[
    { from: 'error instanceof RangeError', to: 'true', why: 'Nothing else is thrown here.' },
    { from: 'table.childNodes.filter(isElement)', to: 'table.childNodes', why: noElement },
    { ...anyText, why: noMatch },
    {
      from: '[]',
      to: '["Stryker was here"]',
      why: 'Nothing of it is used where nothing matched, and what the mutant puts there heads nothing.',
    },
    {
      from: 'childNodes.find(isSomething)?.nodeName',
      to: 'childNodes.find(isSomething).nodeName',
      why: 'Asked for the compiler: a paragraph with a mark holds something.',
    },
  ].map(one => ({ file: 'core/import/read/html.ts', ...one })),
  ...[
    { from: 'node === undefined', to: 'false', why: whole },
    { from: "{ kind: 'value', text: '', line: 1, column: 1 }", to: '{}', why: whole },
    { from: "'value'", to: '""', why: whole },
    { ...anyText, why: whole },
    { from: '[]', to: '["Stryker was here"]', why: whole },
    {
      from: 'at < text.length',
      to: 'at <= text.length',
      why: 'Behind the last character there is no bracket.',
    },
  ].map(one => ({ file: 'core/import/read/json.ts', ...one })),
  ...[
    { from: 'start !== undefined && start > line', to: 'true', why: inStep },
    {
      from: 'start !== undefined && start > line',
      to: 'start !== undefined || start > line',
      why: inStep,
    },
    { from: 'start !== undefined', to: 'true', why: 'Nothing is not more than a line.' },
    { from: 'start > line', to: 'true', why: inStep },
    { from: 'start > line', to: 'start >= line', why: 'No line break is written where none is missing.' },
    { ...anyText, why: 'Asked for the compiler, or counted and not shown: each such text is one.' },
    { from: '[]', to: '["Stryker was here"]', why: typed },
    { from: 'row?.rest', to: 'row.rest', why: typed },
    { from: "'</tr>'", to: '""', why: 'The parser of HTML closes a row where the next begins.' },
    { from: 'row?.columns', to: 'row.columns', why: typed },
    { from: 'row !== null', to: 'true', why: typed },
    { from: 'tokens[at]?.type', to: 'tokens[at].type', why: typed },
  ].map(one => ({ file: 'core/import/read/markdown.ts', ...one })),
  ...[
    {
      from: '{ uniqueKeys: false }',
      to: '{}',
      why: 'Names that stand twice have been refused: it only takes longer.',
    },
    { from: 'false', to: 'true', why: 'Names that stand twice have been refused: it only takes longer.' },
    { from: 'node.range?.[0]', to: 'node.range[0]', why: typed },
    {
      ...anyText,
      why: 'Asked for the compiler, or of an empty text, in which there is no list.',
    },
  ].map(one => ({ file: 'core/import/read/yaml.ts', ...one })),
];
