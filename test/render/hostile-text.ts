import fc from 'fast-check';

/** What somebody writes, and what a reader should see of it. */
interface Written {
  readonly text: string;
  readonly seen: string;
}

const asWritten = [
  ...'|\\`*_{}[]()#+-.!~<>&:=$^"\'@,;%?/',
  ...[
    'a',
    'Inc.',
    'é',
    'e\u0301',
    '株式会社',
    '👩‍💻',
    'ß',
    '1',
    '1.',
    '42',
    '- ',
    '# ',
    '---',
    '===',
    '```',
    '~~~',
    '$$',
  ],
  ...[
    '@everyone',
    '@org/team',
    '#1',
    'GH-1',
    'owner/repo#1',
    'owner/repo@0a1b2c3',
    '0a1b2c3d4e',
    ':smile:',
    '$x$',
    '$`x`$',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '</td>',
    '<!--',
    '-->',
    '<br>',
    '&lt;',
    '&#64;x',
    '&copy;',
    '&amp',
    '[x](javascript:alert(1))',
  ],
  ...[
    '![x](https://tracker.example/p.gif)',
    '[x]: https://x.example',
    '[^1]',
    '[ ]',
    '[!NOTE]',
    '**b**',
    '__init__',
    'snake_case',
    '~~s~~',
  ],
  ...[
    'https://x.example/a|b',
    'http://x.example',
    'www.x.example',
    'ftp://x',
    'javascript:alert(1)',
    'privacy@x.example',
    'mailto:a@b.example',
  ],
  ...['\\|', '\\\\|', '| - | - |', '`a|b`', '::error::', '%0A', 'https\\://x.example', 'a&#64;b.example'],
];

const unseen = [
  '\0',
  '\u202E',
  '\u2066',
  '\u200E',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\uD800',
  '\u0007',
  '\u009F',
];
const white = [' ', '  ', '\n', '\r\n', '\t', '\u2028', '\u2029', '\u0085', '\u00A0'];

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...asWritten).map(text => ({ text, seen: text })) },
  { weight: 1, arbitrary: fc.constantFrom(...unseen).map(text => ({ text, seen: '' })) },
  { weight: 3, arbitrary: fc.constantFrom(...white).map(text => ({ text, seen: ' ' })) },
);

/** Text that tries everything, with what a reader should see: on one line, with single spaces. */
export const hostile: fc.Arbitrary<Written> = fc
  .array(written, { minLength: 1, maxLength: 12 })
  .map(parts => ({
    text: parts.map(({ text }) => text).join(''),
    seen: parts
      .map(({ seen }) => seen)
      .join('')
      .replace(/ +/g, ' ')
      .trim(),
  }));

/** Anything at all that can stand in a string. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  hostile.map(({ text }) => text),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
    .map(units => String.fromCharCode(...units)),
);
