import { dirname, join, resolve } from 'node:path';
import type { FileContent } from '../core/publication/files.ts';
import { siteMarker } from '../core/publication/site-marker.ts';
import { LocalError, systemWords } from '../local/local-error.ts';
import { makeFolder } from '../local/make-folder.ts';
import { writeFile } from '../local/write-file.ts';
import { requireOwnFolder, writeFolder } from '../local/write-folder.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';

type Where = Pick<Inputs, 'outputFolder' | 'publishPath' | 'sitePath'>;

/**
 * Makes the folders in which files are to be left, so that what stands in the way is known before anything is
 * published.
 *
 * @throws LocalError if that cannot be, or if the site's folder there holds somebody else's files.
 */
export function prepareFolder(job: Job, where: Where): void {
  const folder = folderOf(job, where);
  const { outputFolder: named, publishPath, sitePath } = where;
  try {
    makeFolder(dirname(join(folder, publishPath)));
    if (sitePath !== null) makeFolder(dirname(join(folder, sitePath)));
  } catch (error) {
    throw new LocalError(
      `The folder ${named === '' ? folder : named} (\`output-folder\`) cannot be made: ${systemWords(error)}. Name one that is a folder or does not exist yet.`,
    );
  }
  if (sitePath !== null) requireOwnFolder(join(folder, sitePath), siteMarker);
}

/**
 * Leaves the files of a publication in a folder for the steps that follow, and answers its absolute path. What an earlier
 * run left in the site's folder and is made no longer goes; what else stands there stays.
 *
 * @throws LocalError if a file cannot be written.
 */
export function leaveInFolder(job: Job, where: Where, files: ReadonlyMap<string, FileContent>): string {
  prepareFolder(job, where);
  const folder = folderOf(job, where);
  const { sitePath } = where;
  const ofSite = new Map<string, FileContent>();
  for (const [path, content] of files) {
    if (sitePath !== null && path.startsWith(`${sitePath}/`)) {
      ofSite.set(path.slice(sitePath.length + 1), content);
    } else writeFile(join(folder, path), content);
  }
  if (sitePath !== null) writeFolder(join(folder, sitePath), ofSite, siteMarker);
  return folder;
}

function folderOf(job: Job, { outputFolder: named }: Where): string {
  return named === '' ? join(job.temporary, 'subprocessors') : resolve(job.workspace, named);
}
