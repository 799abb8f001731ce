import { basename, resolve } from 'node:path';
import type { PolicyFile } from '../core/policy.ts';
import { LocalError } from '../local/local-error.ts';
import { readFileIfAny } from '../local/read-file.ts';
import { nameFrom } from './find-registry.ts';
import type { Io } from './io.ts';
import { readStdin } from './stdin.ts';

/** How a list that is taken over was asked for. */
export interface Source {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly takenOver?: string;
  readonly from?: string;
}

/** The bytes of the list. Throws a `LocalError` if there is no such file. */
export async function readSource({ file }: Source, io: Io): Promise<Uint8Array> {
  if (file === '-') return readStdin(io);
  const bytes = readFileIfAny(resolve(io.cwd, file));
  if (bytes !== null) return bytes;
  throw new LocalError(`There is no file ${file}. Name the file with the list, or - for standard input.`);
}

/** How findings name the list. */
export function sourceName({ file }: Source, io: Io): string {
  return file === '-' ? 'stdin' : nameFrom(io.cwd, resolve(io.cwd, file));
}

/** What the policy says of where the list comes from. */
export function takenOverFrom(
  { file, takenOver, from }: Source,
  io: Io,
): NonNullable<PolicyFile['taken_over']> {
  const source = from ?? (file === '-' ? undefined : basename(file));
  return {
    on: takenOver ?? io.now().toISOString().slice(0, 10),
    ...(source !== undefined && { from: source }),
  };
}
