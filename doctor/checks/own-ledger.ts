import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'own-ledger',
  group: 'bot',
  weight: 'promise',
  title: 'The ledger is that of this repository',
  *check({ ledger, repository, ledgerBranch }) {
    const own = isSeen(ledger) ? (ledger.value?.own ?? null) : null;
    if (own === null) return;
    if (own.repositoryId === repository.id)
      yield fine(`It belongs to this repository (id ${repository.id}).`);
    else {
      yield notFine(
        `This is a copy: \`${ledgerBranch.name}\` belongs to the repository with the id ${own.repositoryId}, and this one has the id ${repository.id}. The bot does nothing here.`,
        `In a fork or a mirror that is as it should be: remove the bot's workflow here. In a repository that took the other's place, delete the branch \`${ledgerBranch.name}\`, and a new ledger is begun.`,
      );
    }
  },
};
