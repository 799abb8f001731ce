import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is being written stands beside what it will be, under this name: nobody takes it for the thing itself. */
export function beside(target: string, folder = dirname(target)): string {
  return join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Whether something is of that kind: still being written to become `name`, or left behind when that was stopped. */
export function isBeside(found: string, name: string): boolean {
  return found.startsWith(`.${name}.`) && /^[0-9a-f]{12}\.tmp$/.test(found.slice(name.length + '..'.length));
}

/** Nothing is written for as long as that, in milliseconds: what is older was left behind. */
const leftBehindAfter = 10 * 60_000;

/** Takes away what runs that were killed left beside a target. Another that is still at work keeps what is its own. */
export function takeAwayLeftBehind(target: string, folder = dirname(target)): void {
  try {
    for (const found of readdirSync(folder)) {
      if (!isBeside(found, basename(target))) continue;
      const path = join(folder, found);
      if (Date.now() - lstatSync(path).mtimeMs > leftBehindAfter) takeAway(path);
    }
  } catch {
    // It is not what this run is about.
  }
}

/** Deletes what this run no longer needs, if that can be: a disk that does not let it has failed already, and said so. */
export function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The next run takes it away.
  }
}
