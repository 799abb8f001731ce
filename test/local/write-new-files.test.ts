import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalError } from '../../local/local-error.ts';
import { writeNewFiles } from '../../local/write-new-files.ts';
import { tempFolder } from './temp-folder.ts';

const files = new Map([
  ['a.yaml', 'a\n'],
  ['deep/b.yaml', 'b\n'],
]);

describe('files that are not there yet', () => {
  test('are written with the folders they need, and nothing is left beside them', () => {
    const folder = tempFolder();
    writeNewFiles(join(folder, 'x/registry'), files);
    expect(readFileSync(join(folder, 'x/registry/deep/b.yaml'), 'utf8')).toBe('b\n');
    expect(readdirSync(join(folder, 'x'))).toEqual(['registry']);
    expect(lstatSync(join(folder, 'x/registry')).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test('are put beside what stands in a folder', () => {
    const folder = tempFolder({ 'deep/c.yaml': 'c\n' });
    writeNewFiles(folder, files);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['b.yaml', 'c.yaml']);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a\n');
  });
});

describe('nothing at all is written', () => {
  const refused = (folder: string, words: RegExp) => {
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(() => writeNewFiles(folder, files)).toThrow(LocalError);
    expect(() => writeNewFiles(folder, files)).toThrow(words);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  };

  test('if one of them stands already', () => {
    const folder = tempFolder({ 'deep/b.yaml': 'mine\n' });
    refused(folder, /because this stands in .* already: deep\/b\.yaml\.$/);
    expect(readFileSync(join(folder, 'deep/b.yaml'), 'utf8')).toBe('mine\n');
  });

  test('if a link stands in the place of one, or of its folder', () => {
    const folder = tempFolder();
    symlinkSync('/nowhere', join(folder, 'a.yaml'));
    refused(folder, /already: a\.yaml\.$/);
    const other = tempFolder();
    const elsewhere = tempFolder();
    symlinkSync(elsewhere, join(other, 'deep'));
    refused(other, /symbolic link, which is not followed/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('if a file stands in the way', () => {
    refused(tempFolder({ deep: 'a file' }), /already: deep\/b\.yaml\.$/);
    const folder = tempFolder({ file: '' });
    expect(() => writeNewFiles(join(folder, 'file/registry'), files)).toThrow(LocalError);
    mkdirSync(join(folder, 'd'));
    expect(existsSync(join(folder, 'd/registry'))).toBe(false);
  });
});
