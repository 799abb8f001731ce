import { marker, noMatch, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const anyText = { from: "''", to: '"Stryker was here!"' };
const anyList = { from: '[]', to: '["Stryker was here"]' };
const once = 'Asked for the compiler, or the key under which something is told once: any other does as well.';

/** Of taking over a published list. */
export const importer: readonly Survivor[] = [
  ...[
    { ...anyText, why: typed },
    {
      from: '{ line: 1, column: 1 }',
      to: '{}',
      why: 'Asked for the compiler: one row at least is as wide as all.',
    },
    { from: 'headings[at]?.text', to: 'headings[at].text', why: typed },
  ].map(one => ({ file: 'core/import/columns.ts', ...one })),
  ...[
    { ...anyText, why: 'No list is introduced by what the mutant says.' },
    {
      from: 'name === undefined',
      to: 'false',
      why: 'Asked for the compiler: each item has a name, if an empty one.',
    },
  ].map(one => ({ file: 'core/import/company-list.ts', ...one })),
  ...[
    {
      from: '/\\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase',
      to: '/\\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase',
      why: noMatch,
    },
    { ...anyText, why: 'It is no ending that is known, and has nothing that parts values.' },
  ].map(one => ({ file: 'core/import/format.ts', ...one })),
  { file: 'core/import/ids.ts', ...anyText, why: typed },
  ...[
    { ...anyText, why: once },
    {
      from: '!(error instanceof Unreadable)',
      to: 'false',
      why: 'Whatever else is thrown has the same end: it is none that a text makes.',
    },
  ].map(one => ({ file: 'core/import/import-list.ts', ...one })),
  ...[
    {
      from: 'lead === null',
      to: 'false',
      why: 'Asked for the compiler: where there is none, there is no sentence of it.',
    },
    { from: 'sentences.at(-1)?.segment', to: 'sentences.at(-1).segment', why: typed },
  ].map(one => ({ file: 'core/import/lead.ts', ...one })),
  ...[
    { ...anyText, why: 'No company has a mailbox at what the mutant says.' },
    { ...anyList, why: 'Asked for the compiler: a website is an address.' },
  ].map(one => ({ file: 'core/import/mailbox-owners.ts', ...one })),
  { file: 'core/import/mailboxes.ts', ...anyText, why: typed },
  ...[
    { ...anyText, why: once },
    { from: "'legal_name'", to: '""', why: 'Faults are counted, whatever they are called.' },
    { ...anyList, why: 'Asked for the compiler: websites are always given, if none.' },
  ].map(one => ({ file: 'core/import/row.ts', ...one })),
  ...[
    {
      ...anyText,
      why: 'Asked for the compiler, or for a page without a title: no list is introduced by it.',
    },
    {
      ...anyList,
      why: 'Asked for the compiler, or for rows without headings: none repeats what the mutant says.',
    },
    {
      from: 'table.section !== null',
      to: 'true',
      why: 'Asked for the compiler: where there is no heading, none is over it.',
    },
    {
      from: 'list.section !== null',
      to: 'true',
      why: 'Asked for the compiler: what stands under an item has its words above it.',
    },
    {
      from: 'head === null',
      to: 'false',
      why: 'Asked for the compiler: a list is given headings when it is read.',
    },
    { from: 'table.rows[0]?.cells', to: 'table.rows[0].cells', why: typed },
    {
      from: 'first === undefined',
      to: 'false',
      why: 'Asked for the compiler: a row that says something has a cell.',
    },
  ].map(one => ({ file: 'core/import/rows.ts', ...one })),
  { file: 'core/import/standing.ts', ...anyList, why: marker },
];
