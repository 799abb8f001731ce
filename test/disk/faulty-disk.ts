/** A disk that does what it is told until a moment comes, and from then on fails in one of several ways. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { constants } from 'node:os';
import { join, resolve, sep } from 'node:path';

/**
 * What happens at that moment.
 * `killed`: the program is gone, and nothing reaches the disk any more. `killed half-way`: the same, in the midst of what
 * it was doing. `full`, `read-only`: so it is from now on. `broken`, `forbidden`: that one thing fails.
 */
export type Fault = (typeof faults)[number];
export const faults = ['killed', 'killed half-way', 'full', 'read-only', 'broken', 'forbidden'] as const;

/** Thrown in the place of the death of this process. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** What changes a disk, and what that needs of it. */
const changing = {
  openSync: 'space',
  writeFileSync: 'space',
  appendFileSync: 'space',
  mkdirSync: 'space',
  linkSync: 'space',
  copyFileSync: 'space',
  renameSync: 'writing',
  rmSync: 'writing',
  rmdirSync: 'writing',
  fchmodSync: 'writing',
  fsyncSync: 'writing',
} as const;
type Name = keyof typeof changing;

/** Of what else could change it nothing is known here: whoever uses that has to teach it to this disk first. */
const unknown = [
  ...['writeSync', 'writevSync', 'unlinkSync', 'truncateSync', 'ftruncateSync', 'chmodSync', 'symlinkSync'],
  ...['cpSync', 'createWriteStream', 'writeFile', 'appendFile', 'open', 'rename', 'mkdir', 'rm', 'cp'],
] as const;

const systemFaults = {
  full: 'ENOSPC',
  'read-only': 'EROFS',
  broken: 'EIO',
  forbidden: 'EACCES',
} as const;

// biome-ignore lint/suspicious/noExplicitAny: Node's functions, of many kinds, are passed on as they come
type AnyFunction = (...given: any[]) => any;

/** How many changes were asked for, and whether the moment came. */
export interface Disk {
  changes: number;
  /** What was asked for when it failed, as `renameSync page.md`; `null` if it did not. */
  failedAt: string | null;
}

/**
 * Does something while the disk below a folder fails at its `at`-th change, counted from 0. The rest of the machine's disk
 * is left alone. `die` is what being killed means: without it, `Killed` is thrown again at whatever is tried after.
 */
export async function onFaultyDisk<Result>(
  { folder, at, fault, die }: { folder: string; at: number; fault: Fault; die?: () => never },
  act: () => Result | Promise<Result>,
): Promise<{ disk: Disk; result: Result | unknown; threw: boolean }> {
  const disk: Disk = { changes: 0, failedAt: null };
  const whole = fs as unknown as Record<string, AnyFunction>;
  const real = new Map<string, AnyFunction>();
  const handles = new Set<number>();
  /** Some of Node's functions are made of others. */
  let isWithin = false;
  const top = resolve(folder);
  const isBelow = (one: unknown) =>
    typeof one === 'number' ? handles.has(one) : typeof one === 'string' && isIn(top, one);

  const failing = (name: Name, given: unknown[]): void => {
    const isKilled = fault.startsWith('killed');
    if (disk.failedAt !== null && isKilled) throw new Killed();
    const isMoment = disk.changes === at;
    disk.changes += 1;
    if (isMoment) disk.failedAt = `${name} ${String(given[0]).replace(top + sep, '')}`;
    if (disk.failedAt === null) return;
    if (isKilled) {
      if (fault === 'killed half-way') half(name, given, real);
      die?.();
      throw new Killed();
    }
    const lasts =
      fault === 'read-only' ? name !== 'fsyncSync' : fault === 'full' && changing[name] === 'space';
    if (lasts || (isMoment && fault !== 'read-only' && fault !== 'full'))
      throw systemError(systemFaults[fault as keyof typeof systemFaults], name);
  };

  for (const name of Object.keys(changing) as Name[]) {
    const original = fs[name] as AnyFunction;
    real.set(name, original);
    whole[name] = (...given) => {
      if (isWithin || (!isBelow(given[0]) && !isBelow(given[1]))) return original(...given);
      isWithin = true;
      try {
        if (name !== 'openSync' || isForWriting(given[1])) failing(name, given);
        // This disk is lost with the machine anyway.
        if (name === 'fsyncSync') return undefined;
        const done = original(...given);
        if (name === 'openSync') handles.add(done);
        return done;
      } finally {
        isWithin = false;
      }
    };
  }
  for (const name of unknown) {
    const original = whole[name];
    if (original === undefined) continue;
    real.set(name, original);
    whole[name] = (...given) => {
      if (!isWithin && isBelow(given[0])) throw new Error(`The faulty disk does not know ${name}.`);
      return original(...given);
    };
  }
  syncBuiltinESMExports();
  try {
    return { disk, result: await act(), threw: false };
  } catch (error) {
    return { disk, result: error, threw: true };
  } finally {
    for (const [name, original] of real) whole[name] = original;
    syncBuiltinESMExports();
  }
}

function isIn(top: string, path: string): boolean {
  const at = resolve(path);
  return at === top || at.startsWith(top + sep);
}

function isForWriting(flags: unknown): boolean {
  if (typeof flags === 'number') return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
  return typeof flags === 'string' && flags !== 'r';
}

/** As much of a change as a disk may show when the program dies in the midst of it. */
function half(name: Name, given: unknown[], real: ReadonlyMap<string, AnyFunction>): void {
  const write = real.get('writeFileSync');
  if (name === 'writeFileSync' || name === 'appendFileSync') {
    const bytes = Buffer.from(given[1] as string | Uint8Array);
    real.get(name)?.(given[0], bytes.subarray(0, bytes.length >> 1));
  } else if (name === 'copyFileSync') {
    const bytes = fs.readFileSync(given[0] as string);
    write?.(given[1], bytes.subarray(0, bytes.length >> 1));
  } else if (name === 'rmSync' && fs.statSync(given[0] as string).isDirectory()) {
    const [first] = fs.readdirSync(given[0] as string);
    if (first !== undefined) real.get('rmSync')?.(join(given[0] as string, first), { recursive: true });
  }
}

function systemError(code: 'ENOSPC' | 'EROFS' | 'EIO' | 'EACCES', name: Name): Error {
  const call = name.replace('Sync', '');
  return Object.assign(new Error(`${code}: said by the faulty disk, ${call}`), {
    code,
    errno: -constants.errno[code],
    syscall: call,
  });
}
