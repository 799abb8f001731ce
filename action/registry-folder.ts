import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../core/source.ts';
import { blobSha } from '../github/blob-sha.ts';
import { readFolder } from '../local/folder.ts';
import { InputError } from './inputs.ts';
import type { Job } from './job.ts';

/**
 * Everything in the registry's folder of the checkout.
 *
 * @throws InputError if there is no such folder. @throws LocalError if it cannot be read.
 */
export function readRegistryFolder({ workspace }: Job, directory: string): SourceFile[] {
  const folder = join(workspace, directory);
  if (!existsSync(folder)) {
    throw new InputError(
      `There is no folder \`${directory}\` in the workspace. Is \`actions/checkout\` a step before this one, and is the input \`directory\` right?`,
    );
  }
  return readFolder(folder);
}

/** The content of files by the id that Git gives it. */
export function contentsById(files: readonly SourceFile[]): Map<string, Uint8Array> {
  return new Map(files.flatMap(({ bytes }) => (bytes === null ? [] : [[blobSha(bytes), bytes] as const])));
}
