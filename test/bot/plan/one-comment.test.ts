import { expect, it } from 'vitest';
import { onceComment, oneComment, ours } from '../../../bot/plan/views/one-comment.ts';
import { alice, comment, ourselves } from './a-look.ts';

const marked = '<!-- subprocessors:preview -->';
const text = `${marked}\nAs it is.`;
const at = (second: number) => ({ createdAt: `2026-11-23T08:59:0${second}Z` });
const mine = (id: number, second = 0, body = text) => comment(id, ourselves, body, at(second));

it('ours are those with the name that we wrote into a conversation, the oldest first', () => {
  const all = [
    mine(63, 2),
    mine(62, 1),
    mine(61, 1),
    mine(64, 0),
    comment(65, alice, text, at(0)),
    mine(66, 0, '<!-- subprocessors:reply 1 announce -->'),
    comment(67, ourselves, text, { ...at(0), source: 'review' }),
    comment(68, ourselves, text, { ...at(0), source: 'line' }),
    comment(69, ourselves, text, { ...at(3), source: 'issue' }),
  ];
  expect(ours('preview', all).map(({ id }) => id)).toEqual([64, 61, 62, 63, 69]);
  expect(ours('preview', all.toReversed()).map(({ id }) => id)).toEqual([64, 61, 62, 63, 69]);
});

it('one comment is written where none is, edited where it differs, and younger ones are deleted', () => {
  const write = { do: 'comment', number: 7, body: text };
  const one = (...comments: Parameters<typeof oneComment>[3]) =>
    oneComment(7, 'preview', 'As it is.', comments);
  expect(one()).toEqual([write]);
  expect(one({ ...mine(61), number: 8 })).toEqual([write]);
  expect(one(mine(61))).toEqual([]);
  expect(one(mine(61, 0, `${marked}\nAs it was.`))).toEqual([
    { do: 'edit-comment', comment: 61, body: text },
  ]);
  expect(one(mine(62, 1), mine(61), mine(63, 2))).toEqual([
    { do: 'delete-comment', comment: 62 },
    { do: 'delete-comment', comment: 63 },
  ]);
});

it('a reply is written once and never edited, and its twins are deleted', () => {
  const once = (...comments: Parameters<typeof onceComment>[3]) =>
    onceComment(7, 'preview', 'As it is.', comments);
  expect(once()).toEqual([{ do: 'comment', number: 7, body: text }]);
  expect(once(mine(61, 0, `${marked}\nAs it was.`))).toEqual([]);
  expect(once(mine(62, 1), mine(61))).toEqual([{ do: 'delete-comment', comment: 62 }]);
});
