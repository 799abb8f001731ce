import { ago, hoursSince, late } from '../ages.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'page-current',
  group: 'page',
  weight: 'promise',
  title: 'The published page shows the list and the changes as they are',
  *check({ page, publishedBranch, main, ledger, now }) {
    if (!isSeen(page)) {
      yield cannotSee('The published page', page);
      return;
    }
    const remedy =
      'Start the workflow that publishes by hand, on the default branch (Actions → Run workflow). Its log says what stops it.';
    if (page.value === null) {
      yield notFine(`Nothing has been published: there is no branch \`${publishedBranch.name}\`.`, remedy);
      return;
    }
    const { at, madeFrom, listMoved } = page.value;
    const made = `The page is of ${ago(at, now)}`;
    if (madeFrom.main === '' || listMoved === null) {
      yield cannotSee(
        'Whether the page is current',
        {
          why:
            madeFrom.main === ''
              ? `the last commit of \`${publishedBranch.name}\` does not say what it was made from`
              : 'the commit it was made from is gone',
          permission: null,
        },
        remedy,
      );
      return;
    }
    const ledgerAt = isSeen(ledger) ? ledger.value : null;
    // A page that outlived its ledger: `ledger-sound` says that it is gone.
    if (isSeen(ledger) && ledgerAt === null && madeFrom.ledger !== null) return;
    const behind = [
      ...(listMoved
        ? [{ what: 'the list', since: isSeen(main.head) ? (main.head.value?.at ?? at) : at }]
        : []),
      ...(ledgerAt !== null && ledgerAt.head !== madeFrom.ledger
        ? [{ what: 'the ledger', since: ledgerAt.at }]
        : []),
    ];
    const old = behind.filter(({ since }) => hoursSince(since, now) > late);
    if (old.length > 0) {
      const what = old.map(one => `${one.what} moved on ${ago(one.since, now)}`).join(', and ');
      yield notFine(`${made}, and ${what}: customers read something that is no longer so.`, remedy);
    } else if (behind.length > 0) {
      yield fine(`${made}. Something has moved since, not long ago: it is about to be made again.`);
    } else if (!isSeen(ledger)) yield cannotSee('Whether the page shows every change', ledger);
    else yield fine(`${made}, and nothing has moved since.`);
  },
};
