import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inOrder, longest, type Placed } from './file-order.ts';

const root = '/registry';
const named = (project: string, ...paths: string[]): Placed[] =>
  paths.map(path => ({ moduleId: join(root, path), project: { name: project } }));
const short = Array.from({ length: 30 }, (_, n) => `test/some/short-${n}.test.ts`);
const files = [
  ...named('node', ...short.slice(0, 15), ...longest),
  ...named('browser', 'test/some/browser.test.ts'),
  ...named('node', ...short.slice(15)),
  ...named('alone', 'test/some/alone.test.ts', 'test/some/other.test.ts'),
];
const pathsOf = (ordered: readonly Placed[]) =>
  ordered.map(({ moduleId }) => moduleId.slice(root.length + 1));

it('runs every file once, one project after the other', () => {
  const ordered = inOrder(files, root, 1);
  expect(ordered).toHaveLength(files.length);
  expect(new Set(ordered)).toEqual(new Set(files));
  const changes = ordered.filter(({ project }, index) => project.name !== ordered[index - 1]?.project.name);
  expect(changes.map(({ project }) => project.name)).toEqual(['alone', 'browser', 'node']);
});

it('begins with those that take longest, in that order', () => {
  const ordered = pathsOf(inOrder(files, root, 1).filter(({ project }) => project.name === 'node'));
  expect(ordered.slice(0, longest.length)).toEqual(longest);
});

it('leaves the rest to chance, the same for the same seed', () => {
  const rest = (seed: number) => pathsOf(inOrder(files, root, seed)).filter(path => short.includes(path));
  expect(rest(1)).toEqual(rest(1));
  expect(rest(1)).not.toEqual(rest(2));
  expect(rest(1)).not.toEqual(short);
});

it.each(longest)('knows %s by a name that it still has', path => {
  expect(existsSync(join(import.meta.dirname, '..', path))).toBe(true);
});
