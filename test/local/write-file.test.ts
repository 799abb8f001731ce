import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalError } from '../../local/local-error.ts';
import { writeFile } from '../../local/write-file.ts';
import { onFaultyDisk } from '../disk/faulty-disk.ts';
import { tempFolder } from './temp-folder.ts';

describe('a file is written', () => {
  test('where there was none, and over one that was there, and nothing is left beside it', () => {
    const folder = tempFolder();
    writeFile(join(folder, 'page.md'), 'first');
    writeFile(join(folder, 'page.md'), Buffer.from('second'));
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['page.md']);
  });

  test('and keeps its mode', () => {
    const folder = tempFolder({ 'page.md': 'old' });
    chmodSync(join(folder, 'page.md'), 0o640);
    writeFile(join(folder, 'page.md'), 'new');
    expect(statSync(join(folder, 'page.md')).mode & 0o777).toBe(0o640);
  });
});

describe('a disk that fails leaves the old page, nothing beside it, and a sentence', () => {
  test.each([
    ['full', 1, 'no space is left on the disk. What stood there before is untouched.'],
    ['broken', 3, 'i/o error. What stood there before is untouched.'],
    ['read-only', 0, 'the folder . does not allow it (read-only file system).'],
    ['forbidden', 0, 'the folder . does not allow it (permission denied).'],
    ['forbidden', 4, 'the folder . does not allow it (permission denied).'],
  ] as const)('%s at change %i', async (fault, at, words) => {
    const folder = tempFolder({ 'page.md': 'old' });
    const { result } = await onFaultyDisk({ folder, at, fault }, () =>
      writeFile(join(folder, 'page.md'), 'new'),
    );
    expect(result).toBeInstanceOf(LocalError);
    expect((result as LocalError).message.replaceAll(folder, '.')).toBe(
      `./page.md was not written: ${words}`,
    );
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['page.md']);
  });
});

test('what runs that were killed left beside it is taken away once it is old, and nothing else', () => {
  const [old, young, other] = [
    '.page.md.0123456789ab.tmp',
    '.page.md.ba9876543210.tmp',
    '.other.md.0123456789ab.tmp',
  ];
  const folder = tempFolder({ [old]: 'half', [young]: 'half', [other]: 'half', '.page.md.tmp': 'mine' });
  const minutesAgo = (many: number) => Date.now() / 1000 - many * 60;
  for (const name of [old, other, '.page.md.tmp'])
    utimesSync(join(folder, name), minutesAgo(11), minutesAgo(11));
  utimesSync(join(folder, young), minutesAgo(9), minutesAgo(9));
  writeFile(join(folder, 'page.md'), 'new');
  expect(readdirSync(folder).sort()).toEqual([other, young, '.page.md.tmp', 'page.md'].sort());
});

describe('what stands in the way is said, and left alone', () => {
  test('a folder, a link, a file marked read-only, no folder to write into, a file for a folder', () => {
    const folder = tempFolder({ 'locked.md': 'old', 'real.md': 'real' });
    mkdirSync(join(folder, 'folder'));
    symlinkSync('real.md', join(folder, 'link.md'));
    chmodSync(join(folder, 'locked.md'), 0o444);
    const refusal = (path: string) => {
      try {
        writeFile(join(folder, path), 'new');
      } catch (error) {
        if (error instanceof LocalError) return error.message.replaceAll(`${folder}/`, '');
      }
      return 'no LocalError';
    };
    expect(refusal('folder')).toBe('folder is a folder. Name a file in it.');
    expect(refusal('link.md')).toBe(
      'link.md is a symbolic link and was left alone. Name the file it points to.',
    );
    expect(refusal('locked.md')).toMatch(/^locked\.md is read-only and was left alone\./);
    expect(refusal('none/page.md')).toBe(
      'none/page.md was not written: there is no folder none. Create it first.',
    );
    expect(refusal('real.md/page.md')).toBe('real.md/page.md was not written: real.md is not a folder.');
    expect(readFileSync(join(folder, 'locked.md'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('real');
  });
});
