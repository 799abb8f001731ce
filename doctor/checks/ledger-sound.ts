import { cannotSee, fine, notFine } from '../answer.ts';
import { botOf, setUpPage } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'ledger-sound',
  group: 'bot',
  weight: 'promise',
  title: 'The ledger is there',
  *check(seen) {
    const { ledger, page, ledgerBranch } = seen;
    if (!isSeen(ledger)) {
      yield cannotSee('The ledger', ledger);
      return;
    }
    if (ledger.value !== null) {
      const { read, left } = ledger.value.closed;
      const most =
        left === 0 ? '' : ` Of ${read + left} changes that have ended the newest ${read} were read.`;
      yield fine(`\`${ledgerBranch.name}\` is there.${most}`);
      return;
    }
    const named = isSeen(page) ? (page.value?.madeFrom.ledger ?? null) : null;
    if (named !== null) {
      yield notFine(
        `The branch \`${ledgerBranch.name}\` is gone, and the published page was made from its commit ${named.slice(0, 12)}. Until it is back nothing is announced, and every gate says \`error\`.`,
        `Restore it: \`git push origin ${named}:refs/heads/${ledgerBranch.name}\`, from any clone that has the commit.`,
      );
      return;
    }
    // Where nothing runs the bot, `bot-workflow` says that.
    const bot = botOf(seen);
    if (bot === null) return;
    yield notFine(
      'There is no ledger: the bot has not made its first pass, which takes the list as it stands for what customers know.',
      `Let it look once: ${setUpPage(bot)}.`,
    );
  },
};
