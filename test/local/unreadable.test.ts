import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { tempFolder } from './temp-folder.ts';

// Whoever runs the tests may be allowed everything, so the system's refusals are played.
const refuse = vi.hoisted(() => ({ open: new Map<string, { code: string; errno: number }>() }));

vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>();
  const openSync: typeof fs.openSync = (path, ...rest) => {
    const refusal = refuse.open.get(String(path));
    if (refusal !== undefined) throw Object.assign(new Error('staged'), refusal);
    return fs.openSync(path, ...rest);
  };
  return { ...fs, openSync };
});

const { readFolder } = await import('../../local/folder.ts');

beforeEach(() => refuse.open.clear());

test('a file that cannot be read carries its problem in the words of the system, and the rest is read', () => {
  const folder = tempFolder({ 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' });
  refuse.open.set(join(folder, 'a.yaml'), { code: 'EACCES', errno: -13 });
  refuse.open.set(join(folder, 'c.yaml'), { code: 'EIO', errno: -5 });
  expect(readFolder(folder).map(({ path, problem, bytes }) => [path, problem, bytes?.length])).toEqual([
    ['a.yaml', 'permission denied', undefined],
    ['b.yaml', undefined, 1],
    ['c.yaml', 'i/o error', undefined],
  ]);
});

test('a file that turns into a link while the folder is listed is taken for the link it is', () => {
  const folder = tempFolder({ 'a.yaml': 'a' });
  refuse.open.set(join(folder, 'a.yaml'), { code: 'ELOOP', errno: -40 });
  expect(readFolder(folder)).toEqual([{ path: 'a.yaml', kind: 'symlink', size: 0, bytes: null }]);
});
