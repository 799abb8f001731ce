import type { FileContent } from '../core/publication/files.ts';
import { siteMarker } from '../core/publication/site-marker.ts';
import { visible } from '../core/text/visible.ts';
import { NotPublished } from './not-published.ts';

/**
 * The files of the site's folder that are made no longer, so that they are to go. Outside of that folder nothing goes.
 *
 * @param site the folder; `null` if no site is made: then one that was made before stays as it is.
 * @throws NotPublished if the folder holds files and was not written by a publication: they are somebody else's.
 */
export function madeNoLonger(
  standing: Iterable<string>,
  made: ReadonlyMap<string, FileContent>,
  site: string | null,
  branch: string,
): string[] {
  if (site === null) return [];
  const inFolder = [...standing].filter(path => path === site || path.startsWith(`${site}/`));
  const [first] = inFolder;
  if (first === undefined) return [];
  if (!inFolder.includes(`${site}/${siteMarker.name}`)) {
    throw new NotPublished(
      'refused',
      `The folder \`${visible(site)}\` on the branch \`${branch}\` holds files that no publication wrote, such as \`${visible(first)}\`. Move them, or name another folder with \`site-path\``,
    );
  }
  return inFolder.filter(path => !made.has(path));
}
