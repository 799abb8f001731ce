import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LocalError } from '../../local/local-error.ts';
import { writeFile } from '../../local/write-file.ts';
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

/** Writes in another process whose file system is first tampered with, by a line of code. */
function writeTampered(folder: string, tampering: string) {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeFile } = await import(${JSON.stringify(join(import.meta.dirname, '../../local/write-file.ts'))});
    ${tampering}
    syncBuiltinESMExports();
    try { writeFile('page.md', 'new '.repeat(10_000)); } catch (error) { console.log(error.name + ': ' + error.message); }`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const fail = (name: string, code: string, errno: number) =>
  `fs.${name} = () => { throw Object.assign(new Error('staged'), { code: '${code}', errno: ${errno} }); };`;

describe('a page that stands is never half overwritten', () => {
  test('a crash between writing and renaming leaves the old page', () => {
    const folder = tempFolder({ 'page.md': 'old' });
    const { signal } = writeTampered(folder, `fs.renameSync = () => process.kill(process.pid, 'SIGKILL');`);
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old');
  });

  test('a crash in the middle of writing leaves the old page', () => {
    const folder = tempFolder({ 'page.md': 'old' });
    const { signal } = writeTampered(
      folder,
      `const write = fs.writeFileSync;
       fs.writeFileSync = (file, text) => { write(file, text.slice(0, 100)); process.kill(process.pid, 'SIGKILL'); };`,
    );
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old');
  });

  test.each([
    [
      'a full disk',
      fail('writeFileSync', 'ENOSPC', -28),
      'no space is left on the disk. What stood there before is untouched.',
    ],
    ['a disk that fails', fail('fsyncSync', 'EIO', -5), 'i/o error. What stood there before is untouched.'],
    [
      'a read-only disk',
      fail('openSync', 'EROFS', -30),
      'the folder . does not allow it (read-only file system).',
    ],
    [
      'a folder one may not write to',
      fail('openSync', 'EACCES', -13),
      'the folder . does not allow it (permission denied).',
    ],
    [
      'a rename that is refused',
      fail('renameSync', 'EPERM', -1),
      'the folder . does not allow it (operation not permitted).',
    ],
  ])('%s leaves the old page, nothing beside it, and a sentence', (_, tampering, words) => {
    const folder = tempFolder({ 'page.md': 'old' });
    const { stdout } = writeTampered(folder, tampering);
    expect(stdout).toBe(`LocalError: page.md was not written: ${words}\n`);
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['page.md']);
  });
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
