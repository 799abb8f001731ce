import { existsSync } from 'node:fs';
import { type Loaded, type LoadOptions, loadRegistry } from '../core/load.ts';
import type { SourceFile } from '../core/source.ts';
import { grouped } from '../core/text/grouped.ts';
import { readFolder } from '../local/folder.ts';
import { LocalError } from '../local/local-error.ts';
import { findRegistry } from './find-registry.ts';
import type { Io } from './io.ts';

/** From how many files on somebody who waits is told what for. */
const worthTelling = 1000;

/**
 * Reads the registry in a folder of this machine.
 *
 * @throws LocalError if there is no such folder.
 */
export async function loadFolder(
  io: Io,
  dir: string,
  options: Omit<LoadOptions, 'root'> = {},
  adapt: (files: readonly SourceFile[]) => Promise<readonly SourceFile[]> = async files => files,
): Promise<Loaded> {
  const { folder, root } = findRegistry(io.cwd, dir);
  if (!existsSync(folder)) {
    throw new LocalError(`There is no folder ${root} here. Name the folder that holds registry.yaml.`);
  }
  const files = readFolder(folder);
  const told = io.stderr.isTTY === true && files.length > worthTelling;
  if (told) io.stderr.write(`Checking ${grouped(files.length)} files …`);
  try {
    return await loadRegistry(await adapt(files), { ...options, root });
  } finally {
    if (told) io.stderr.write('\r\u001B[K');
  }
}
