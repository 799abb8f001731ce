import { afterEach, describe, expect, test } from 'vitest';
import { hidden } from '../../core/text/hidden.ts';
import { imported } from '../import/imported.ts';
import { saidOf } from '../load/staged-registry.ts';

const mine = Object.getOwnPropertyNames(Object.prototype).sort();

/** Nothing that is read may leave anything behind in what all objects share. */
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(mine);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const aliases = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
];

/** Files that would grow, never end, or pass for something else, in a reader that believed them. */
const bombs: readonly (readonly [what: string, text: string])[] = [
  ['aliases of aliases, a billion laughs', aliases.join('\n')],
  ['an alias to itself', 'a: &a\n  b: *a'],
  ['a merge key to itself', 'a: &a\n  <<: *a'],
  ['lists in lists, 100,000 deep', '['.repeat(100_000)],
  [
    'fields in fields, 20,000 deep',
    Array.from({ length: 20_000 }, (_, at) => `${' '.repeat(Math.min(at, 12))}a:`).join('\n'),
  ],
  ['flow in flow, 50,000 deep', '{a: '.repeat(50_000)],
  ['a key of 200,000 letters', `${'k'.repeat(200_000)}: x`],
  ['a key that is a list', '? [a, b]\n: c'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: x`).join('\n')],
  ['the same key 20,000 times', 'a: x\n'.repeat(20_000)],
  ['a value of 250,000 letters', `service: ${'x'.repeat(250_000)}`],
  ['a value of 100,000 lines', `service: |\n${'  x\n'.repeat(60_000)}`],
  ['quotation marks without end', '"'.repeat(100_000)],
  ['tags', '!!js/function "x": !!python/object:os.system x'],
  ['100,000 documents', '---\n'.repeat(60_000)],
  ['a directive', '%YAML 1.1\n---\na: yes'],
  ['an anchor of 100,000 letters', `a: &${'b'.repeat(100_000)} c`],
  ['a prototype', '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}'],
  ['a prototype in a list', 'contact:\n  - __proto__: {polluted: yes}\n  - {"__proto__": {polluted: yes}}'],
];

describe('a file of an entry that holds', () => {
  test.each(bombs)('%s is refused in a few words', async (_what, text) => {
    const said = await saidOf(text.slice(0, 256 * 1024));
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(20_100);
    expect(said.some(line => line.includes(' error '))).toBe(true);
  });
});

/** Names of columns and fields that mean something to every object. */
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

describe('a list to import whose columns are named like what every object has', () => {
  const rows = [
    ['Name', ...keys],
    ['Alpha', ...keys.map(key => `{"polluted":"${key}"}`)],
  ] as const;
  const csv = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const cells = `"Name": "Alpha", ${keys.map(key => `"${key}": {"polluted": "yes"}`).join(', ')}`;
  test.each([
    ['list.csv', csv],
    ['list.tsv', rows.map(row => row.join('\t')).join('\n')],
    ['list.json', `[{${cells}}]`],
    ['list.json', `{"__proto__": [{${cells}}], "vendors": [{${cells}}]}`],
    ['list.yaml', `- Name: Alpha\n${keys.map(key => `  ${key}: {polluted: yes}`).join('\n')}`],
    ['list.md', `| ${rows[0].join(' | ')} |\n|${' - |'.repeat(rows[0].length)}\n| ${rows[1].join(' | ')} |`],
    ['list.html', `<table>${rows.map(row => `<tr><td>${row.join('<td>')}`).join('')}</table>`],
  ])('%s is read, and changes nothing for anybody', async (name, text) => {
    const { entries, findings } = await imported(name, text);
    for (const { fields } of entries) {
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
      for (const key of keys) expect(Object.hasOwn(fields, key)).toBe(false);
    }
    expect(entries.length + findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).not.toMatch(hidden());
  });
});
