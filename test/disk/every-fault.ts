import { lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { LocalError } from '../../local/local-error.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { type Fault, faults, onFaultyDisk } from './faulty-disk.ts';

/** Something of ours that writes files. */
export interface Writer {
  /** What stands in the folder before. */
  readonly before: Files;
  /** Writes below this folder. */
  readonly write: (folder: string) => Ended | undefined | Promise<Ended | undefined>;
  /** Whether all files are to be old, or all new; without it that is so for each of them. */
  readonly isAllOrNothing?: boolean;
  /** Every how many changes it fails; default 1. `EVERY_CHANGE=1` has it fail at each, whatever this says. */
  readonly every?: number;
  /** What each message has to say: what was not written. */
  readonly says: RegExp;
}

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stderr: string;
}

type Files = Readonly<Record<string, string>>;

/**
 * Has a writer write on a disk that fails, at each change that it makes to it and in each way, and looks at what is left:
 * every file is the old one or the new one, a failure is told in a sentence, and the same once more heals it all.
 */
export async function everyFault(writer: Writer): Promise<void> {
  const healthy = tempFolder(writer.before);
  const before = filesIn(healthy);
  expect(await writtenWell(writer, healthy)).toBe(0);
  const after = filesIn(healthy);
  expect(after).not.toEqual(before);
  const every = process.env['EVERY_CHANGE'] === undefined ? (writer.every ?? 1) : 1;
  for (const [index, fault] of faults.entries()) {
    let isReached = true;
    // Where not each change is failed at, each way of failing takes its own.
    for (let at = index % every; isReached; at += every)
      isReached = await oneFault(writer, { fault, at, before, after });
  }
}

/** Answers whether so many changes were made at all. */
async function oneFault(
  writer: Writer,
  { fault, at, before, after }: { fault: Fault; at: number; before: Files; after: Files },
): Promise<boolean> {
  const folder = tempFolder();
  put(folder, writer.before);
  const { disk, result, threw } = await onFaultyDisk({ folder, at, fault }, () => writer.write(folder));
  if (disk.failedAt === null) return false;
  const when = `${fault} at change ${at}, ${disk.failedAt}`;
  const left = filesIn(folder);
  const whole = Object.fromEntries(Object.entries(left).filter(([path]) => !isUnfinished(path)));

  for (const [path, content] of Object.entries(whole))
    expect([before[path], after[path]], `${when}: ${path} is the old one or the new one`).toContain(content);
  for (const path of Object.keys(before))
    if (after[path] !== undefined) expect(whole, `${when}: ${path} is there`).toHaveProperty([path]);
  if (writer.isAllOrNothing === true)
    expect([before, after], `${when}: all of it or nothing`).toContainEqual(whole);

  if (!fault.startsWith('killed')) {
    const ended = threw ? inWords(result, when) : ((result as Ended | undefined) ?? { code: 0, stderr: '' });
    if (ended.code === 0) expect(whole, `${when}: it said that it was done`).toEqual(after);
    else expect(ended.stderr, `${when}: what is said`).toMatch(writer.says);
    expect(ended.stderr, `${when}: what is said`).not.toMatch(/\n {4}at |should not/);
    // What such a disk does not let go of stays. The next run takes it away.
    const mayStay = fault === 'read-only' || /^rm/.test(disk.failedAt);
    if (!mayStay) expect(Object.keys(left).filter(isUnfinished), `${when}: what is left beside`).toEqual([]);
  }

  const isDone = Object.keys(after).every(path => whole[path] === after[path]);
  anHourLater(folder);
  const again = await writtenWell(writer, folder);
  if (!isDone) expect(again, `${when}: once more`).toBe(0);
  expect(filesIn(folder), `${when}: once more`).toEqual(after);
  return true;
}

/** Exit code on a disk that does not fail, and does not have one wait for it either. */
async function writtenWell({ write }: Writer, folder: string): Promise<number> {
  const disk = { folder, at: Infinity, fault: 'broken' } as const;
  const { result, threw } = await onFaultyDisk(disk, () => write(folder));
  if (threw) throw result;
  return (result as Ended | undefined)?.code ?? 0;
}

function inWords(error: unknown, when: string): Ended {
  expect(error, when).toBeInstanceOf(LocalError);
  return { code: 2, stderr: (error as LocalError).message };
}

/** A name that only a file has which is still being written, or what lies in a folder of that kind. */
function isUnfinished(path: string): boolean {
  return path.split('/').some(part => /^\..+\.[0-9a-f]{12}\.tmp$/.test(part));
}

/** What lies in a folder, by path. Of folders only those that should not be there count: their paths end with `/`. */
function filesIn(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const at = join(folder, path);
    if (!lstatSync(at).isDirectory()) found[path] = readFileSync(at, 'latin1');
    else if (isUnfinished(path)) found[`${path}/`] = '';
  }
  return found;
}

/** Makes everything in a folder look as if it had lain there for an hour. */
function anHourLater(folder: string): void {
  const then = Date.now() / 1000 - 3600;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).reverse())
    utimesSync(join(folder, path), then, then);
}
