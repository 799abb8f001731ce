import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../bot/channels/wrap.ts';

test('short lines stay as they are, whatever ends them', () => {
  expect(wrapped('Hello,\r\n\r\n  indented  \rEnd\n')).toBe('Hello,\n\n  indented\nEnd\n');
});

test('what follows a label or a dash hangs below it', () => {
  const text = [
    'Data:       call audio and phone numbers of callers and of your staff, and what they are asked for',
    '- By e-mail, not public: objections@calls.example – mention "change 42". No GitHub account needed.',
    'You can object until the end of Wednesday 9 December 2026 (24:00 Central European Time, 23:00 UTC).',
  ];
  expect(wrapped(text.join('\n'))).toBe(
    [
      'Data:       call audio and phone numbers of callers and of your staff, and',
      '            what they are asked for',
      '- By e-mail, not public: objections@calls.example – mention "change 42". No',
      '  GitHub account needed.',
      'You can object until the end of Wednesday 9 December 2026 (24:00 Central',
      'European Time, 23:00 UTC).',
    ].join('\n'),
  );
});

test('an address of a page stays whole', () => {
  const address = `https://calls.example/${'a'.repeat(100)}`;
  expect(wrapped(`See ${address} for more`)).toBe(`See\n${address}\nfor more`);
});

test('no word is lost, added or moved, and a line is long only for a long word', () => {
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom('- ', 'Where:   ', '\u00a0', 'a', '              '),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '\n', '  '), (all, gap) => {
      const text = all.join(gap);
      const result = wrapped(text);
      const plain = (some: string) => some.split(/[ \n\r]+/).filter(word => word.trim() !== '');
      expect(plain(result)).toEqual(plain(text));
      // What comes before the last word of a line that is too long is at most a label: the word alone makes it long.
      const long = result.split('\n').filter(line => [...line].length > 76);
      for (const line of long) expect(line.lastIndexOf(' ')).toBeLessThanOrEqual(60);
    }),
    { numRuns: 1000 },
  );
});
