import { describe, expect, it } from 'vitest';
import {
  asCell,
  asCode,
  asFence,
  asLink,
  asMessage,
  asText,
  isLinkable,
} from '../../../bot/texts/escape/markdown.ts';
import { shortLine } from '../../../bot/texts/escape/one-line.ts';
import { titleText } from '../../../bot/texts/escape/title.ts';

describe('a message of our own keeps its code, and shows the rest letter by letter', () => {
  it.each([
    ['Add `purpose`.', 'Add `purpose`.'],
    ['`a` b `c`', '`a` b `c`'],
    ['`a` `b`', '`a` `b`'],
    ['a `b`, c', 'a `b`, c'],
    ['(`a`) *b*', '(`a`) \\*b\\*'],
    ['“*a*” `b` @c', '“\\*a\\*” `b` `@c`'],
    ['x`a`y', 'x&#96;a&#96;y'],
    ['` `', '&#96; &#96;'],
    ['`<!--`', '`<! --`'],
    ['a', 'a'],
  ])('%j → %j', (sentence, markdown) => {
    expect(asMessage(sentence)).toBe(markdown);
  });
});

it('nothing in a fence closes it', () => {
  expect(asFence('a')).toBe('```text\na\n```');
  expect(asFence('``')).toBe('```text\n``\n```');
  expect(asFence('```')).toBe('````text\n```\n````');
  expect(asFence('````` and ```')).toBe('``````text\n````` and ```\n``````');
});

it('a value is one line, in text, in a cell, in code and in a link', () => {
  expect(asText('# a\nb')).toBe('\\# a b');
  expect(asCell('# a | b')).toBe('# a \\| b');
  expect(asCode('a\n`b`')).toBe('`` a `b` ``');
  expect(asCode(' ')).toBe('');
  expect(asCode('x'.repeat(301))).toBe(`\`${'x'.repeat(299)}…\``);
  expect(asLink('a\n]b', 'https://x.example/')).toBe('[a \\]b](https://x.example/)');
});

it.each([
  ['https://git.example/a/b/issues/1', false],
  ['https://git.example/a/b/pull/1', false],
  ['https://git.example/a/b/discussions/1', false],
  ['https://git.example/a/b/commit/1', false],
  ['https://git.example/a/b', true],
  ['https://git.example/issues/1', true],
  ['http://git.example/', false],
  ['nowhere', false],
])('a link to %s would leave no trace in a stranger’s issue: %s', (address, expected) => {
  expect(isLinkable(address)).toBe(expected);
});

it('what is too long is cut between two characters, and says so', () => {
  expect(shortLine('abc', 3)).toBe('abc');
  expect(shortLine('abcd', 3)).toBe('ab…');
  expect(shortLine('👩👩👩', 3)).toBe('👩👩👩');
  expect(shortLine('👩👩👩👩', 3)).toBe('👩👩…');
  expect(shortLine('x'.repeat(1200))).toBe('x'.repeat(1200));
  expect(shortLine('x'.repeat(1201))).toHaveLength(1200);
});

it('nobody forges a marker of ours, and nobody is called by a title', () => {
  expect(shortLine('<!-- a --> <!-- b -->')).toBe('<! -- a -- > <! -- b -- >');
  expect(titleText('@a\n@b')).toBe('@\u200Ba @\u200Bb');
  expect([...titleText('x'.repeat(200))]).toHaveLength(110);
});
