import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalError } from '../../local/local-error.ts';
import { type Marker, writeFolder } from '../../local/write-folder.ts';
import { put, tempFolder } from './temp-folder.ts';

const marker: Marker = { name: '.ours', text: 'Ours.\n' };
const site = new Map<string, string | Uint8Array>([
  ['index.html', '<p>List'],
  ['entries/hosting/index.html', '<p>Hosting'],
  ['assets/logo.png', Uint8Array.from([0x89, 0x50, 0, 1])],
]);

/** What stands in a folder, by path. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter(path => lstatSync(join(folder, path)).isFile())
      .map(path => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

describe('a folder that is ours', () => {
  test('is made with all that leads to it, and holds exactly what it was given, and the marker', () => {
    const folder = join(tempFolder(), 'out/site');
    expect(writeFolder(folder, site, marker)).toEqual({ written: 4, unchanged: 0, deleted: 0 });
    expect(contents(folder)).toEqual({
      '.ours': 'Ours.\n',
      'assets/logo.png': '\x89P\0\x01',
      'entries/hosting/index.html': '<p>Hosting',
      'index.html': '<p>List',
    });
  });

  test('a second time is not touched where nothing differs', () => {
    const folder = join(tempFolder(), 'site');
    writeFolder(folder, site, marker);
    const logo = () => statSync(join(folder, 'assets/logo.png')).ino;
    const before = logo();
    expect(writeFolder(folder, new Map([...site, ['index.html', '<p>Lost']]), marker)).toEqual({
      written: 1,
      unchanged: 3,
      deleted: 0,
    });
    expect(contents(folder)['index.html']).toBe('<p>Lost');
    expect(logo()).toBe(before);
  });

  test('loses what is made no longer, with folders that are empty then', () => {
    const folder = join(tempFolder(), 'site');
    writeFolder(folder, site, marker);
    put(folder, { 'by-hand.txt': 'x', '.index.html.0123.tmp': 'half' });
    const done = writeFolder(folder, new Map([['index.html', '<p>List']]), marker);
    expect(done).toEqual({ written: 0, unchanged: 2, deleted: 4 });
    expect(readdirSync(folder).sort()).toEqual(['.ours', 'index.html']);
  });

  test('takes the place of links and of files where folders have to be, and writes nothing elsewhere', () => {
    const elsewhere = tempFolder({ 'index.html': 'theirs' });
    const folder = join(tempFolder(), 'site');
    writeFolder(folder, new Map([['assets', 'a file']]), marker);
    symlinkSync(elsewhere, join(folder, 'entries'));
    symlinkSync(join(elsewhere, 'index.html'), join(folder, 'index.html'));
    writeFolder(folder, site, marker);
    expect(contents(elsewhere)).toEqual({ 'index.html': 'theirs' });
    expect(contents(folder)['entries/hosting/index.html']).toBe('<p>Hosting');
    expect(contents(folder)['index.html']).toBe('<p>List');
  });
});

describe('a folder that is not ours', () => {
  test('is left alone, and one of its files is named', () => {
    const folder = tempFolder({ 'thesis.txt': 'years of work' });
    expect(() => writeFolder(folder, site, marker)).toThrow(
      /holds files that this tool did not write, such as thesis\.txt, and was left alone/,
    );
    expect(contents(folder)).toEqual({ 'thesis.txt': 'years of work' });
  });

  test('may be empty', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'site'));
    expect(writeFolder(join(folder, 'site'), site, marker).written).toBe(4);
  });

  test('is not a file, and not a link that leads anywhere', () => {
    const folder = tempFolder({ site: 'a file', real: '' });
    symlinkSync(tempFolder(), join(folder, 'link'));
    for (const name of ['site', 'link']) {
      expect(() => writeFolder(join(folder, name), site, marker)).toThrow(LocalError);
    }
  });
});

test('a path that leads out of the folder is refused before it is written', () => {
  const folder = tempFolder();
  expect(() => writeFolder(join(folder, 'site'), new Map([['../index.html', 'x']]), marker)).toThrow(
    /leads out/,
  );
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
});
