import { cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { guardsOf, whereRules } from '../guards.ts';

export const check: Check = {
  id: 'ledger-reserved',
  group: 'rules',
  weight: 'guard',
  title: 'Nobody but the app writes the ledger',
  *check(seen) {
    const bot = botOf(seen);
    // A workflow's token cannot be told from that of any other workflow, so nothing can be reserved for it.
    if (bot?.kind !== 'app') return;
    const { name } = seen.ledgerBranch;
    const { known, unseen } = guardsOf(seen.ledgerBranch);
    const reserved = known.some(({ refuses }) =>
      refuses.some(why => why === 'updates are restricted' || why === 'only some may push'),
    );
    if (reserved) yield fine(`Updates of \`${name}\` are restricted.`);
    else if (unseen !== null) yield cannotSee(`Whether \`${name}\` is reserved for the app`, unseen);
    else {
      yield notFine(
        `Everybody with write access can write to \`${name}\`, and so into the record of who was told what.`,
        `Restrict creations, updates and deletions of \`${name}\`, with the app ${bot.id} alone on the bypass list: ${whereRules}.`,
      );
    }
  },
};
