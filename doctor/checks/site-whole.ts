import { paths } from '../../core/publication/site/place.ts';
import { standingFiles } from '../../core/publication/site/standing-files.ts';
import { siteMarker } from '../../core/publication/site-marker.ts';
import { counted } from '../../core/report/text.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import type { Observation, PageSeen } from '../observation.ts';
import { isSeen } from '../seen.ts';

const again = 'Start the workflow that publishes by hand, on the default branch: it writes what is missing.';

export const check: Check = {
  id: 'site-whole',
  group: 'page',
  weight: 'promise',
  title: 'The site beside the page is whole, and no other stands there',
  *check(seen) {
    const { page, publishedBranch } = seen;
    // What cannot be read, or is not there, is told by `page-current`.
    if (!isSeen(page) || page.value === null) return;
    const { site } = page.value;
    if (!isSeen(site)) {
      yield cannotSee('The site', site);
      return;
    }
    const { folder, files, left } = site.value;
    const branch = `on the branch \`${publishedBranch.name}\``;
    if (left !== null) {
      yield notFine(
        `The folder \`${left}\` ${branch} holds a site that is made no longer: whoever reads it reads what was.`,
        `Delete it there, or have it made again: without \`site-path\` in the workflow it is.`,
      );
    }
    if (folder === null) return;
    if (files.size === 0) {
      yield notFine(`There is no site in the folder \`${folder}\` ${branch}.`, again);
      return;
    }
    if (!files.has(siteMarker.name)) {
      yield notFine(
        `The folder \`${folder}\` ${branch} holds files that no publication wrote, and nothing is published over them.`,
        'Move them, or name another folder with `site-path` in the workflow.',
      );
      return;
    }
    const missing = expected(seen, page.value).filter(path => !files.has(path));
    yield missing.length === 0
      ? fine(`All of it stands in the folder \`${folder}\` ${branch}.`)
      : notFine(
          `Of the site in the folder \`${folder}\` ${branch}, ${counted(missing.length, 'file is', 'files are')} missing, such as \`${missing[0]}\`.`,
          again,
        );
  },
};

/** Pages of entries and changes are looked for only where the page was made from what stands there now. */
function expected({ registry, ledger }: Observation, { madeFrom, listMoved }: PageSeen): readonly string[] {
  const entries =
    listMoved === false && isSeen(registry) ? (registry.value.loaded.registry?.entries ?? []) : [];
  const known = isSeen(ledger) ? ledger.value : null;
  const records = known !== null && known.head === madeFrom.ledger ? known.records : [];
  return [
    ...standingFiles,
    ...entries.map(({ id }) => paths.entry(id)),
    ...records.flatMap(({ issue }) => (issue === null ? [] : [paths.change(issue)])),
  ];
}
