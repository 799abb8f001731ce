import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { writableAnswer } from '../writable.ts';

export const check: Check = {
  id: 'ledger-writable',
  group: 'rules',
  weight: 'promise',
  title: 'The bot can write its ledger',
  *check(seen) {
    const bot = botOf(seen);
    if (bot !== null)
      yield writableAnswer(seen.ledgerBranch, bot, 'take what refuses writes out of the rule');
  },
};
