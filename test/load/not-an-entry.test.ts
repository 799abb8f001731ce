import { describe, expect, it } from 'vitest';
import { entryText, file, loadOverBase, saidOf } from './staged-registry.ts';

describe('files that hold no fields', () => {
  it.each([
    ['nothing', ''],
    ['white space', '\n\n   \n'],
    ['comments', '# later\n# perhaps\n'],
    ['the line that begins a document', '---\n'],
    ['a null', '~\n'],
    ['a list', '- service: Example Translate\n'],
    ['a list of placeholders', '- TBC\n- N/A\n'],
    ['a sentence', 'Please add Example Translate.\n'],
    ['a page', '<!DOCTYPE html>\n<html><body>{{NAME}}</body></html>\n'],
    ['a number', '42\n'],
    ['several lines of text', '|\n  a\n  b\n'],
  ])('%s: one finding, at the beginning', async (_what, text) => {
    const [said, ...more] = await saidOf(text);
    expect(said).toMatch(/^\d:1 error empty-file$/);
    expect(more).toEqual([]);
  });

  it('fields without values are fields', async () => {
    expect(await saidOf('service:\ncategory:\n')).toContain('1:1 error wrong-type');
  });
});

describe('files made to break a parser end in a finding, and fast', () => {
  const nested = (count: number) =>
    Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  const bomb = Array.from({ length: 26 }, (_, index) => {
    const [name, before] = [String.fromCharCode(97 + index), String.fromCharCode(96 + index)];
    return `${name}: &${name} [${index === 0 ? 'lol' : `*${before},`.repeat(9)}]`;
  });

  it.each([
    ['100,000 open brackets', 'a: ' + '['.repeat(100_000)],
    ['100,000 brackets, all closed', 'a: ' + '['.repeat(100_000) + ']'.repeat(100_000)],
    ['60,000 open brackets, one to a line', '[\n'.repeat(60_000)],
    ['50,000 open braces', '{a: '.repeat(50_000)],
    ['80,000 dashes in a row', 'a:\n  ' + '- '.repeat(80_000) + 'x\n'],
    ['dashes with two spaces', 'a:\n  ' + '-  '.repeat(60_000) + 'x\n'],
    ['question marks', '? '.repeat(60_000) + 'x\n'],
    ['700 levels of indentation', nested(700)],
    ['21 levels of indentation', nested(22)],
  ])('%s: too deep', async (_what, text) => {
    const said = await saidOf(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/error yaml-syntax$/);
  });

  it.each([
    ['aliases that unfold into billions', bomb.join('\n'), 'plain-yaml'],
    [
      '20,000 fields nobody knows',
      Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join('\n'),
      'unknown-field',
    ],
    ['15,000 times the same field', 'k: v\n'.repeat(15_000), 'duplicate-key'],
    ['20,000 anchors', '&a '.repeat(20_000), 'plain-yaml'],
    ['15,000 documents', '---\n'.repeat(15_000), 'plain-yaml'],
    ['40,000 quotation marks', '"'.repeat(40_000), 'yaml-syntax'],
    ['a list of 5,000 wrong things', entryText(`data:\n${'  - 12\n'.repeat(5_000)}`), 'wrong-type'],
    ['a template’s hole that never closes', entryText(`note: "${'<your '.repeat(40_000)}"`), 'invalid-value'],
  ])('%s', async (_what, text, rule) => {
    const { findings } = await loadOverBase([file('subprocessors/example-translate.yaml', text)]);
    expect(findings.map(finding => finding.rule)).toContain(rule);
  });

  it('one slip is told a few times at most', async () => {
    const { findings } = await loadOverBase([
      file('subprocessors/example-translate.yaml', 'a: b: c\n'.repeat(1_000)),
    ]);
    expect(findings.length).toBeLessThanOrEqual(10);
  });
});
