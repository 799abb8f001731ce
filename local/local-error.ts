import * as util from 'node:util';

/** Node 20 does not have it. */
const getSystemErrorMessage = (util as Partial<typeof util>).getSystemErrorMessage;

/**
 * Something on this machine stands in the way, and the person at the keyboard can put it right. The message is for
 * them: what happened, to which path, and what to do. It is printed as it is, without a stack trace.
 */
export class LocalError extends Error {
  override readonly name = 'LocalError';
}

/** What the operating system says about a failure, in its own words: `permission denied`. */
export function systemWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errno } = error as NodeJS.ErrnoException;
  if (typeof errno !== 'number') return error.message;
  // Node's own message is `ENOENT: no such file or directory, open '…'`.
  return getSystemErrorMessage?.(errno) ?? /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}

/** The system's short name for a failure, `ENOENT`; `undefined` if it is not the system's. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
