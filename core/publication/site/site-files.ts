import { siteScript, siteStyle } from '../../generated/site-assets.ts';
import { accentOf, defaultAccent } from '../colours.ts';
import type { Publication } from '../publication.ts';
import { icon } from './icon.ts';
import { knownEntries } from './model.ts';
import { asOfPages } from './pages/as-of.ts';
import { changePage } from './pages/change.ts';
import { entryPage } from './pages/entry.ts';
import { historyPages } from './pages/history.ts';
import { listPage } from './pages/list.ts';
import { notFoundPage } from './pages/not-found.ts';
import { paths } from './place.ts';

/**
 * The static site, every file by its path below the site's folder. It works below any address and from a folder, loads
 * nothing from elsewhere, and needs no script. Pure: the same publication gives the same bytes. Never throws on content.
 */
export function siteFiles(publication: Publication): ReadonlyMap<string, string | Uint8Array> {
  const { records, logo } = publication;
  return new Map<string, string | Uint8Array>([
    [paths.list, listPage(publication)],
    ...knownEntries(publication).map(
      known => [paths.entry(known.id), entryPage(publication, known)] as const,
    ),
    ...[...records.coming, ...records.past].map(
      change => [paths.change(change.number), changePage(publication, change)] as const,
    ),
    ...historyPages(publication),
    ...asOfPages(publication),
    [paths.notFound, notFoundPage(publication)],
    [paths.style, `${coloursOf(publication)}${siteStyle}`],
    [paths.script, siteScript],
    ...(logo === null ? [[paths.icon, icon] as const] : [[paths.logo(logo.name), logo.bytes] as const]),
    // Without it GitHub Pages would look for a site generator's files.
    ['.nojekyll', ''],
  ]);
}

/** The company's colours for the style sheet. Whatever is no colour cannot stand there: the rest of the sheet is ours. */
function coloursOf({ registry }: Publication): string {
  const { light, dark } = accentOf(registry.policy.site?.colours);
  const isColour = (text: string) => /^#[\da-f]{6}$/.test(text);
  return `:root { --accent-light: ${isColour(light) ? light : defaultAccent.light}; --accent-dark: ${isColour(dark) ? dark : defaultAccent.dark}; }\n`;
}
