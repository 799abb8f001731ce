import { expect, test } from 'vitest';
import { linksFrom, paths } from '../../../core/publication/site/place.ts';

test.each([
  ['example-chat', 'entries/example-chat/index.html'],
  ['älter', 'entries/älter/index.html'],
  ['a.b', 'entries/a.b/index.html'],
  ['.a', 'entries/.a/index.html'],
  ['a..', 'entries/a../index.html'],
  ['.', 'entries/-/index.html'],
  ['..', 'entries/-/index.html'],
  ['../../a', 'entries/..-..-a/index.html'],
  ['a\\b\0c', 'entries/a-b-c/index.html'],
  ['a\ud800', 'entries/a\ufffd/index.html'],
])('the entry %j has the page %s, in a folder of its own', (id, path) => {
  expect(paths.entry(id)).toBe(path);
});

test('a link is the way from one page to another, or to a place on the same', () => {
  const to = linksFrom('entries/example chat/index.html');
  const way = (path: string, id?: string) => to(path, id).text;
  expect(way('index.html')).toBe('../../index.html');
  expect(way('entries/a b/index.html', 'ä b')).toBe('../../entries/a%20b/index.html#%C3%A4%20b');
  expect(way('entries/example chat/index.html', 'v-2026')).toBe('#v-2026');
  expect(way('entries/example chat/index.html')).toBe('../../entries/example%20chat/index.html');
  expect(linksFrom('index.html')('feed.atom').text).toBe('feed.atom');
});
