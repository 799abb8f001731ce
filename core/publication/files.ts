import { renderPage } from '../render/page.ts';
import { formatFiles } from './formats/all.ts';
import type { Publication } from './publication.ts';
import { siteFiles } from './site/site-files.ts';
import { siteMarker } from './site-marker.ts';

/** Where a publication goes. */
export interface PublicationPaths {
  /** Path of the page in Markdown: `SUBPROCESSORS.md`. */
  readonly page: string;
  /** Folder of the site, without a slash at the end: `site`; `null` for no site. */
  readonly site: string | null;
}

/** What stands at a path. */
export type FileContent = string | Uint8Array;

/** Every file of a publication by its path. The same publication gives the same bytes on every machine and day. */
export function publicationFiles(
  publication: Publication,
  { page, site }: PublicationPaths,
): ReadonlyMap<string, FileContent> {
  const files = new Map<string, FileContent>([[page, renderPage(publication.registry, publication.records)]]);
  if (site === null) return files;
  for (const [path, content] of siteFolder(publication)) files.set(`${site}/${path}`, content);
  return files;
}

/** The files of the site by their paths below its folder, the marker among them. */
export function siteFolder(publication: Publication): ReadonlyMap<string, FileContent> {
  return new Map<string, FileContent>([
    [siteMarker.name, siteMarker.text],
    ...formatFiles(publication),
    ...siteFiles(publication),
  ]);
}
