import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { entry, policyText } from '../cli/terminal.ts';
import { put, tempFolder } from '../local/temp-folder.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const isRoot = process.getuid?.() === 0;

/** What stands on a disk of the test's own: a registry, and a page of an earlier time. */
const files = {
  'registry/registry.yaml': policyText(),
  'registry/subprocessors/example-reader.yaml': entry('Example Reader'),
  'page.md': 'old\n',
};

/** Runs the command; as nobody in particular if it is not to have the rights of root. */
function run(cwd: string, args: readonly string[], asNobody = false) {
  const who = asNobody && isRoot ? { uid: 65534, gid: 65534 } : {};
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', ...who });
  return { status, stderr };
}

/** A small disk of its own; `null` where this machine does not let us have one, which only root may. */
function smallDisk(): string | null {
  const folder = tempFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  put(folder, files);
  return folder;
}

const noDisk = 'This machine lets us mount no disk; the one that only pretends is in writers.test.ts';

describe('a disk that is really', () => {
  test('full', ({ skip }) => {
    const folder = smallDisk() ?? skip(noDisk);
    expect(() => writeFileSync(join(folder, 'filler'), Buffer.alloc(1_000_000))).toThrow(/ENOSPC/);
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(run(folder, ['render', '--out', 'page.md'])).toEqual({
      status: 2,
      stderr: expect.stringMatching(/page\.md was not written: no space is left on the disk\. What stood/),
    });
    expect(run(folder, ['import', 'list.csv', '--out', 'other', '--as', 'csv']).status).toBe(2);
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old\n');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  test('full in the midst of a site', ({ skip }) => {
    const folder = smallDisk() ?? skip(noDisk);
    writeFileSync(join(folder, 'filler'), Buffer.alloc(180_000));
    const { status, stderr } = run(folder, ['site', '--out', 'site']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /site\/\S+ was not written: no space is left on the disk\. .*site is new in part: write it again/,
    );
    writeFileSync(join(folder, 'filler'), '');
    expect(run(folder, ['site', '--out', 'site']).status).toBe(0);
    expect(run(folder, ['site', '--out', 'site', '--check']).status).toBe(0);
  });

  test('read-only', ({ skip }) => {
    const folder = smallDisk() ?? skip(noDisk);
    expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
    expect(run(folder, ['render', '--out', 'page.md'])).toEqual({
      status: 2,
      stderr: expect.stringContaining('does not allow it (read-only file system).'),
    });
    expect(run(folder, ['site', '--out', 'site'])).toEqual({
      status: 2,
      stderr: expect.stringContaining('site cannot be made: read-only file system.'),
    });
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('old\n');
  });
});

test('a folder that one may read and not write to is left as it is', () => {
  const folder = tempFolder(files);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  expect(run(folder, ['render', '--out', 'page.md'], true)).toEqual({
    status: 2,
    stderr: expect.stringContaining('does not allow it (permission denied).'),
  });
  expect(run(folder, ['site', '--out', 'site'], true)).toEqual({
    status: 2,
    stderr: expect.stringContaining('site cannot be made: permission denied.'),
  });
  expect(readdirSync(folder).sort()).toEqual(['page.md', 'registry']);
});
