import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LocalError, systemWords } from '../local/local-error.ts';
import { writeFile } from '../local/write-file.ts';
import type { Job } from './job.ts';

/**
 * Makes the folders in which files are to be left, so that what stands in the way is known before anything is
 * published.
 *
 * @param named the folder as the workflow names it; empty for the default.
 * @throws LocalError if that cannot be.
 */
export function prepareFolder(job: Job, named: string, paths: Iterable<string>): void {
  const folder = folderOf(job, named);
  for (const path of paths) {
    try {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
    } catch (error) {
      throw new LocalError(
        `The folder ${named === '' ? folder : named} (\`output-folder\`) cannot be made: ${systemWords(error)}. Name one that is a folder or does not exist yet.`,
      );
    }
  }
}

/**
 * Leaves files in a folder for the steps that follow, and answers its absolute path. What else stands there stays.
 *
 * @param named the folder as the workflow names it; empty for the default.
 * @throws LocalError if a file cannot be written.
 */
export function leaveInFolder(job: Job, named: string, files: ReadonlyMap<string, string>): string {
  prepareFolder(job, named, files.keys());
  const folder = folderOf(job, named);
  for (const [path, text] of files) writeFile(join(folder, path), text);
  return folder;
}

function folderOf(job: Job, named: string): string {
  return named === '' ? join(job.temporary, 'subprocessors') : resolve(job.workspace, named);
}
