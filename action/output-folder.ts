import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeFile } from '../local/write-file.ts';
import type { Job } from './job.ts';

/**
 * Leaves files in a folder for the steps that follow, and answers its absolute path. What else stands there stays.
 *
 * @param named the folder as the workflow names it; empty for the default.
 * @throws LocalError if a file cannot be written.
 */
export function leaveInFolder(job: Job, named: string, files: ReadonlyMap<string, string>): string {
  const folder = named === '' ? join(job.temporary, 'subprocessors') : resolve(job.workspace, named);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, text);
  }
  return folder;
}
