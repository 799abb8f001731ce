import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { codeOwnersPlaces, withCodeOwners } from '../core/start/code-owners.ts';
import type { NewFile } from '../core/start/repository-files.ts';
import { LocalError, systemCode, systemWords } from '../local/local-error.ts';
import { readFileIfAny } from '../local/read-file.ts';

/** What `init` does with each file. */
export interface Plan {
  /** Files that are not there yet, with their texts. */
  readonly write: ReadonlyMap<string, string>;
  /** Files that stand there with the same text. */
  readonly same: readonly string[];
  /** Files of other words that serve more than the list, and stay. */
  readonly keep: readonly string[];
  /** Files that would have to be overwritten, so that nothing is written at all. */
  readonly refuse: readonly string[];
  /** The file of code owners that stands already, with the lines for the registry added to it. */
  readonly add: { readonly path: string; readonly text: string } | null;
}

/** Looks at what stands in a folder, and decides. `owners` is `null` if nobody is to own the registry. */
export function planFor(dir: string, files: ReadonlyMap<string, NewFile>, owners: string | null): Plan {
  const write = new Map<string, string>();
  const [same, keep, refuse]: [string[], string[], string[]] = [[], [], []];
  for (const [path, { text, standing }] of files) {
    const found = standingAt(dir, path);
    if (found === null) write.set(path, text);
    else if (found === text) same.push(path);
    else if (standing === 'keep') keep.push(path);
    else refuse.push(path);
  }
  return { write: withOwnersFile(dir, write, owners), same, keep, refuse, add: additionTo(dir, owners) };
}

/** Text of what stands there; `undefined` text for what is no file; `null` if there is nothing. */
function standingAt(dir: string, path: string): string | undefined | null {
  let stat: Stats | undefined;
  try {
    stat = lstatSync(join(dir, path), { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where a folder should be.
    if (systemCode(error) === 'ENOTDIR') return undefined;
    throw new LocalError(`${path} cannot be looked at: ${systemWords(error)}. Nothing was written.`);
  }
  if (stat === undefined) return null;
  return stat.isFile() ? (readFileIfAny(join(dir, path))?.toString('utf8') ?? null) : undefined;
}

function withOwnersFile(dir: string, write: Map<string, string>, owners: string | null): Map<string, string> {
  if (owners !== null && ownersFile(dir) === null)
    write.set(codeOwnersPlaces[0] ?? '', withCodeOwners('', owners));
  return write;
}

function additionTo(dir: string, owners: string | null): Plan['add'] {
  const path = ownersFile(dir);
  if (owners === null || path === null) return null;
  const before = standingAt(dir, path);
  if (typeof before !== 'string')
    throw new LocalError(`${path} is not a file, so no owners can be added to it. Nothing was written.`);
  const text = withCodeOwners(before, owners);
  return text === before ? null : { path, text };
}

function ownersFile(dir: string): string | null {
  return codeOwnersPlaces.find(path => standingAt(dir, path) !== null) ?? null;
}
