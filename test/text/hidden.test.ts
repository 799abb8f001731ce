import { expect, it } from 'vitest';
import { hidden, isOpen } from '../../core/text/hidden.ts';

it('a joiner or a form belongs where a script or a picture needs it, and hides elsewhere', () => {
  const belongs = {
    'a non-joiner between two Persian letters': 'می\u200Cخواهم',
    'a joiner between two letters of Devanagari': 'क्\u200Dष',
    'a joiner between two pictures': '👩\u200D👧',
    'a joiner behind the colour of a skin': '👩🏽\u200D🚀',
    'a joiner behind a picture in its own form': '❤\uFE0F\u200D🔥',
    'a form behind a picture': '❤\uFE0F',
    'the two halves of a character': '😀',
  };
  const hides = {
    'a non-joiner between Latin letters': 'a\u200Cb',
    'a non-joiner at the end of a Persian word': 'می\u200C',
    'a non-joiner before a Persian word': '\u200Cمی',
    'a non-joiner between a Persian and a Latin letter': 'م\u200Ca',
    'a non-joiner between two pictures': '👩\u200C👧',
    'a joiner behind a picture and before none': '👩\u200Da',
    'a joiner between a letter and a picture': 'a\u200D👩',
    'a form behind a letter': 'a\uFE0F',
    'a form of text': '❤\uFE0E',
    'a letter that shows nothing': 'a\u3164',
    'a joiner of graphemes': 'a\u034F',
    'the first half of a character': 'a\uD83Db',
    'the second half of a character': 'a\uDE00b',
  };
  const found = Object.entries({ ...belongs, ...hides }).filter(([, text]) => hidden().test(text));
  expect(found.map(([what]) => what)).toEqual(Object.keys(hides));
});

it('nothing hides in text that is taken for open without a closer look', () => {
  const open: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (isOpen(character)) open.push(character);
  }
  expect(open.length).toBeGreaterThan(800);
  expect(open.filter(character => hidden().test(character))).toEqual([]);
  // Nor where two of them meet.
  expect(hidden().test(open.join(''))).toBe(false);
});

it.each(['a\u200Bb', 'a\u202Eb', '\u00AD', 'a\rb', '\uFEFF', 'a\u2028b', '\u2060', '\uD800'])(
  '%j is looked at',
  text => {
    expect(isOpen(text)).toBe(false);
  },
);
