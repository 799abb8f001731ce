import { describe, expect, it } from 'vitest';
import { codeSpan, coreOf } from '../../core/render/escape/active.ts';
import { companyLine } from '../../core/render/escape/company-line.ts';
import { destinationOf, linkable, shownAddress } from '../../core/render/escape/destination.ts';
import { escapeHtml } from '../../core/render/escape/html.ts';
import { markdownLink, markdownText } from '../../core/render/escape/markdown.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';
import { escapeXml } from '../../core/render/escape/xml.ts';

/** What is written of it, letter by letter: where hostile text meets each format. */
function written(write: (text: string) => string | null, rows: readonly [string, string | null][]): void {
  it.each(rows)('%j → %j', (text, expected) => {
    expect(write(text)).toBe(expected);
  });
}

describe('HTML', () => {
  written(escapeHtml, [
    ['plain', 'plain'],
    [`<a href="x">&'`, `&lt;a href=&quot;x&quot;&gt;&amp;'`],
    ['é<', 'é&lt;'],
    ['a\u000Bb\fc\u0085d\u2028e\u2029f', 'a b c d e f'],
    ['a\u200Bb\nc\td', 'ab\nc\td'],
  ]);
});

describe('XML', () => {
  written(escapeXml, [
    [`<a b="c">&'`, `&lt;a b=&quot;c&quot;&gt;&amp;'`],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['a\u200Bb\u0000c', 'abc'],
  ]);
});

describe('one line', () => {
  written(oneLine, [
    ['a  b', 'a b'],
    [' a', 'a'],
    ['a ', 'a'],
    ['\u00A0a\u00A0\u00A0b', 'a b'],
    ['a\u200Bb', 'ab'],
    ['a\u2028\u2029\u0085b\v\r\nc', 'a b c'],
  ]);
});

describe('a code span', () => {
  written(codeSpan, [
    ['a', '`a`'],
    ['`', '`` ` ``'],
    ['a`b', '``a`b``'],
    ['``a`', '``` ``a` ```'],
    ['`a', '`` `a ``'],
    ['a``', '``` a`` ```'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['a ', '`a `'],
    ['a b ', '`a b `'],
    [' a b', '` a b`'],
    [' ab ', '`  ab  `'],
  ]);
});

it('the punctuation behind a stretch is no part of it, and may be all of it', () => {
  expect(coreOf('a.!?:', () => true)).toBe('a');
  expect(coreOf('a.', text => text.endsWith('.'))).toBe('a.');
  expect(coreOf('?!', () => true)).toBe('');
});

describe('an address', () => {
  written(linkable, [
    ['https://x.example/a b', 'https://x.example/a%20b'],
    [`https://x.example/\`$*<>|"'()`, 'https://x.example/%60%24%2A%3C%3E%7C%22%27%28%29'],
    ['https://x.example/#\\', 'https://x.example/#%5C'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['http://x.example', null],
    ['javascript:alert(1)', null],
    ['x', null],
  ]);
  written(destinationOf, [
    ['https://x.example/?a&copy;b&amp=1&#64;c', 'https://x.example/?a&amp;copy;b&amp=1&amp;#64;c'],
    ['ftp://x.example', null],
  ]);
  written(shownAddress, [
    ['https://b\u00FCcher.example/', 'https://xn--bcher-kva.example/'],
    ['https://X.example', 'https://X.example'],
    ['no \u00E4 address', 'no \u00E4 address'],
  ]);
});

describe('text in Markdown, at the beginning and the end of a line', () => {
  written(markdownText, [
    ['#', '\\#'],
    ['## a', '\\## a'],
    ['#a', '#a'],
    ['+ a', '\\+ a'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['123456789) a', '123456789\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['1.a', '1.a'],
    ['1.', '1\\.'],
    ['> a', '&gt; a'],
    ['a > b', 'a > b'],
    ['a ##', 'a \\##'],
    ['a # b', 'a # b'],
    ['a##', 'a##'],
    ['a_b _c_', 'a_b \\_c\\_'],
    ['a@.e', '`a@.e`'],
    ['a@ e', 'a@ e'],
  ]);
});

it('a link without a label is called by its address, and one without an address is its label', () => {
  expect(markdownLink('', 'https://x.example')).toBe('[https://x.example](https://x.example/)');
  expect(markdownLink('', 'x')).toBe('x');
  expect(markdownLink('x', 'x')).toBe('x');
  expect(markdownLink('a', '')).toBe('a');
  expect(markdownLink('a', 'x')).toBe('a (x)');
});

describe("a line of the company's own Markdown", () => {
  written(companyLine, [
    ['`a` `b`', '`a` `b`'],
    ['`a`@b`c` d', '`a@bc` d'],
    ['` a `', '`a`'],
    ['` ab `', '`ab`'],
    ['`a b `', '`a b `'],
    ['` a b`', '` a b`'],
    ['` `', '&#96; &#96;'],
    ['``a|b``', '&#96;&#96;a|b&#96;&#96;'],
    ['`<!-- x -->`', '&#96;&lt;!-- x -->&#96;'],
    ['<https://x.example/>', '<https://x.example/>'],
    ['<a@b.example>', '<a@b.example>'],
    ['<a@b>', '`a@b`'],
    ['<https://>', '`https://`'],
    ['![a](#b)', '[a](#b)'],
    ['!![a](https://x.example/)', '&#33;[a](https://x.example/)'],
    ['[a](mailto:a@b.example)', '[a](mailto:a@b.example)'],
    ['[a](#b/c)', 'a (#b/c)'],
    ['[@x](#b/#1)', '`@x` (`#b/#1`)'],
    ['[a&b &amp; :tada: c](https://x.example/)', '[a&amp;b &amp; `:tada:` c](https://x.example/)'],
    ['https://x.example/a?b&c=d.', '<https://x.example/a?b&c=d>.'],
    ['https://x.example/?a&', '<https://x.example/?a>&amp;'],
    ['https://x.example/a...', '<https://x.example/a>...'],
    ['mailto:https://x.example', '`mailto:https://x.example`'],
    ['ask @org/team: now', 'ask `@org/team`: now'],
    ['\\@every\\_one', '`@every_one`'],
    ['a\\<b \\& \\! \\`', 'a&lt;b &amp; &#33; &#96;'],
    ['a \\a', 'a &#92;a'],
    ['[a]: b', '[a\\]: b'],
    ['x ![a]', 'x &#33;[a]'],
    ['a & b &nbsp; &#64;', 'a &amp; b &nbsp; &amp;`#64`;'],
    ['', ''],
  ]);
});
