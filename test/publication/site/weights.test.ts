import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteFiles } from '../../../core/publication/site/site-files.ts';
import { largePublication } from './large.ts';

const weights = (entries: number, changes: number) =>
  new Map(
    [...siteFiles(largePublication(entries, changes))].map(([path, data]) => [
      path,
      { path, bytes: Buffer.byteLength(data), data },
    ]),
  );

describe('a site of 2,000 entries and 2,000 changes', () => {
  const all = weights(2_000, 2_000);

  test('has a first page that a phone can carry', () => {
    const list = all.get('index.html');
    expect(list?.bytes).toBeLessThan(1_150_000);
    expect(gzipSync(list?.data ?? '').length).toBeLessThan(150_000);
  });

  test('has no other page above 200 KB, and splits its history by year', () => {
    const heavy = [...all.values()].filter(({ path, bytes }) => path !== 'index.html' && bytes > 200_000);
    expect(heavy.map(({ path, bytes }) => `${path}: ${bytes}`)).toEqual([]);
    expect(all.has('history/2020-1/index.html')).toBe(true);
    expect(all.has('history/2020-2/index.html')).toBe(true);
    expect(all.has('as-of/2019/index.html')).toBe(true);
  });

  test('grows with what is in it, and not faster', () => {
    const total = (some: ReturnType<typeof weights>) =>
      [...some.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const half = weights(1_000, 1_000);
    expect(total(all) / total(half)).toBeLessThan(2.05);
    expect(all.size - half.size).toBeLessThan(2_050);
  });
});

test('a page of the history that is full stays as it is when a change is added', () => {
  // In the middle of 2020, a year that needs a second page already.
  const before = siteFiles(largePublication(50, 460));
  const after = siteFiles(largePublication(50, 461));
  const full = 'history/2020-1/index.html';
  expect(before.has(full)).toBe(true);
  expect(after.get(full)).toBe(before.get(full));
  const second = 'history/2020-2/index.html';
  expect(after.get(second)).not.toBe(before.get(second));
});
