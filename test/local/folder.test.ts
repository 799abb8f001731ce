import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxFileBytes } from '../../core/source.ts';
import { readFolder } from '../../local/folder.ts';
import { tempFolder } from './temp-folder.ts';

const text = (bytes: Uint8Array | null | undefined) => bytes && new TextDecoder().decode(bytes);

describe('a folder is listed whole', () => {
  test('files with their content, folders with nothing, in the order of their paths', () => {
    const folder = tempFolder({
      'registry.yaml': 'a: 1\n',
      'subprocessors/b.yaml': 'b',
      'subprocessors/a.yaml': 'ä',
    });
    mkdirSync(join(folder, 'empty'));
    const files = readFolder(folder);
    expect(files.map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['empty', 'folder', 0],
      ['registry.yaml', 'file', 5],
      ['subprocessors', 'folder', 0],
      ['subprocessors/a.yaml', 'file', 2],
      ['subprocessors/b.yaml', 'file', 1],
    ]);
    expect(text(files[3]?.bytes)).toBe('ä');
  });

  test('bytes come as they are, in whatever encoding', () => {
    const folder = tempFolder({ 'latin-1.yaml': Buffer.from('M\u00fcller', 'latin1'), 'nul.yaml': 'a\0b' });
    expect(readFolder(folder).map(({ bytes }) => [...(bytes ?? [])].length)).toEqual([6, 3]);
  });

  test('a folder that is named like an entry is a folder', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'x.yaml'));
    expect(readFolder(folder)).toEqual([{ path: 'x.yaml', kind: 'folder', size: 0, bytes: null }]);
  });
});

describe('what a stranger could put there does no harm', () => {
  test('a link is listed and never followed, wherever it points', () => {
    const folder = tempFolder({ 'subprocessors/a.yaml': 'a' });
    const outside = tempFolder({ secret: 'token' });
    symlinkSync(join(outside, 'secret'), join(folder, 'subprocessors/secret.yaml'));
    symlinkSync(outside, join(folder, 'folder.yaml'));
    symlinkSync('nowhere', join(folder, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    const links = readFolder(folder).filter(({ kind }) => kind === 'symlink');
    expect(links.map(({ path }) => path)).toEqual([
      'dangling.yaml',
      'folder.yaml',
      'loop.yaml',
      'subprocessors/secret.yaml',
    ]);
    expect(links.every(({ bytes }) => bytes === null)).toBe(true);
  });

  test('the folder itself may not be a link either, with or without a slash', () => {
    const folder = tempFolder({ 'real/registry.yaml': 'a' });
    symlinkSync('real', join(folder, 'registry'));
    expect(() => readFolder(join(folder, 'registry'))).toThrow(
      /registry is a symbolic link, which is not followed/,
    );
    expect(() => readFolder(`${folder}/registry/`)).toThrow(/symbolic link/);
  });

  test('a pipe is neither opened nor waited for', () => {
    const folder = tempFolder();
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.yaml')]);
    expect(readFolder(folder)).toEqual([{ path: 'pipe.yaml', kind: 'other', size: 0, bytes: null }]);
  });

  test('a file of 10 MB is listed with its size and not read; one at the limit is', () => {
    const folder = tempFolder({
      'big.yaml': Buffer.alloc(10_000_000),
      'most.yaml': Buffer.alloc(maxFileBytes, 'a'),
    });
    const [big, most] = readFolder(folder);
    expect(big).toEqual({ path: 'big.yaml', kind: 'file', size: 10_000_000, bytes: null });
    expect(most?.bytes?.length).toBe(maxFileBytes);
  });

  test('folders in folders in folders end somewhere, and it is said where', () => {
    const folder = tempFolder({ [`${'d/'.repeat(40)}deep.yaml`]: 'x' });
    const files = readFolder(folder);
    expect(files.length).toBeLessThan(12);
    expect(files.at(-1)).toMatchObject({ kind: 'folder', problem: 'more than 8 folders deep' });
  });

  test('a name that is not UTF-8 is a problem, not a crash', () => {
    const folder = tempFolder();
    execFileSync('sh', ['-c', `printf x > "$(printf '${folder}/m\\374ller.yaml')"`]);
    expect(readFolder(folder)).toMatchObject([
      { kind: 'file', bytes: null, problem: 'its name is not UTF-8' },
    ]);
  });
});

test.skipIf(process.getuid?.() === 0)('a file nobody may read says so, and the rest is read', () => {
  const folder = tempFolder({ 'a.yaml': 'a', 'b.yaml': 'b' });
  chmodSync(join(folder, 'a.yaml'), 0);
  expect(readFolder(folder)).toMatchObject([
    { path: 'a.yaml', problem: 'permission denied' },
    { path: 'b.yaml' },
  ]);
});

describe('a folder that is none', () => {
  test('is not there', () => {
    expect(() => readFolder(join(tempFolder(), 'registry'))).toThrow(/^There is no folder .*registry\.$/);
  });

  test('is a file', () => {
    const folder = tempFolder({ registry: 'text' });
    expect(() => readFolder(join(folder, 'registry'))).toThrow(/registry is not a folder\.$/);
  });
});
