import { counted } from '../../core/report/text.ts';
import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'records-valid',
  group: 'bot',
  weight: 'promise',
  title: 'Every record of the ledger validates',
  *check({ ledger, ledgerBranch }) {
    if (!isSeen(ledger) || ledger.value === null) return;
    const { broken, records, closed } = ledger.value;
    if (broken.length === 0) {
      const files = counted(records.length + closed.read, 'record', 'records');
      yield fine(`${files}, \`repository.yaml\` and \`main.yaml\` validate.`);
    }
    for (const { path, why } of broken) {
      yield notFine(
        `${why}. No pass does anything while that is so.`,
        `Somebody wrote into \`${ledgerBranch.name}\`. Put the file back as it was in the last commit of the bot.`,
        path,
      );
    }
  },
};
