import { describe, expect, it } from 'vitest';
import { entryText, file, loadOverBase, saidOf } from './staged-registry.ts';

const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map(letter => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap(unit => (order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

describe('bytes that are no UTF-8', () => {
  it('Latin-1 is pointed at where its first accented letter stands', async () => {
    const text = entryText().replace('SARL', 'Société');
    expect(await saidOf(latin1(text))).toEqual(['2:35 error not-utf8']);
  });

  it.each([
    ['little', true],
    ['big', true],
    ['little', false],
    ['big', false],
  ] as const)('UTF-16 (%s-endian, with a mark: %s) is called by its name', async (order, mark) => {
    const { findings } = await loadOverBase([
      file('subprocessors/example-translate.yaml', utf16(entryText(), order, mark)),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['not-utf8']);
    expect(findings[0]?.message).toContain('UTF-16');
  });

  it('an image is no text', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d);
    expect(await saidOf(png)).toEqual(['1:1 error not-utf8']);
  });
});

describe('text with something in it that a person cannot see', () => {
  it.each([
    ['a byte that is zero', 'note: a\0b\n', '7:8'],
    ['a byte order mark in the middle', 'note: a\uFEFFb\n', '7:8'],
    ['a soft hyphen', 'note: pri\u00ADvacy\n', '7:10'],
    ['text that runs from right to left', 'note: a\u202Eb\n', '7:8'],
    ['an escape character of a terminal', 'note: a\u001B[31mb\n', '7:8'],
    ['a letter that was lost', 'note: Soci\uFFFDt\uFFFD\n', '7:11'],
    ['a zero written as a code', 'note: "a\\0b"\n', '7:7'],
    ['a direction written as a code', 'note: "a\\u202Eb"\n', '7:7'],
    ['an empty Braille cell', 'note: a\u2800b\n', '7:8'],
    ['a Hangul filler', 'note: \u3164\n', '7:7'],
    ['a filler that begins a syllable', 'note: a\u115F\n', '7:8'],
    ['a filler that ends one', 'note: a\u1160\n', '7:8'],
    ['a filler of half width', 'note: a\uFFA0\n', '7:8'],
    ['a grapheme joiner', 'note: a\u034Fb\n', '7:8'],
    ['a selector of a form', 'note: a\uFE00\n', '7:8'],
    ['an emoji selector behind a letter', 'note: a\uFE0F\n', '7:8'],
    ['a second emoji selector', 'note: ❤\uFE0F\uFE0F\n', '7:9'],
    ['a selector of the supplement', 'note: a\u{E0100}\n', '7:8'],
    ['a selector of Mongolian', 'note: a\u180B\n', '7:8'],
    ['a vowel of Khmer that is not written', 'note: a\u17B4\n', '7:8'],
    ['a joiner between Latin letters', 'note: a\u200Db\n', '7:8'],
    ['a non-joiner between Latin letters', 'note: a\u200Cb\n', '7:8'],
    ['a second non-joiner', 'note: می\u200C\u200Cخ\n', '7:9'],
    ['a joiner behind the last picture', 'note: 👩\u200D\n', '7:9'],
    ['half a character written as a code', 'note: "a\\ud800"\n', '7:7'],
  ])('%s', async (_what, line, place) => {
    expect(await saidOf(entryText(line))).toEqual([`${place} error hidden-character`]);
  });

  it('each line is told, up to ten', async () => {
    const lines = (count: number) => entryText('note: |\n' + '  a\u00ADb\u00ADc\n'.repeat(count));
    expect(await saidOf(lines(3))).toEqual(['8:4', '9:4', '10:4'].map(at => `${at} error hidden-character`));
    expect(await saidOf(lines(50))).toHaveLength(10);
  });

  it('Persian and Hindi need joiners, emoji need selectors: those are fine', async () => {
    expect(
      await saidOf(
        entryText('note: می\u200Cخواهم क्\u200Dष 👩\u200D💻 👩🏽\u200D💻 👁\uFE0F\u200D🗨\uFE0F ❤\uFE0F\n'),
      ),
    ).toEqual([]);
  });

  it('lines that end as on an old Mac are named as the cause', async () => {
    const { findings } = await loadOverBase([
      file('subprocessors/example-translate.yaml', entryText().replaceAll('\n', '\r')),
    ]);
    expect(findings.find(({ rule }) => rule === 'hidden-character')?.message).toContain('carriage return');
  });
});
