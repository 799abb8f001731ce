import type { Check } from '../check.ts';
import { historyAnswer } from '../history.ts';

export const check: Check = {
  id: 'ledger-protected',
  group: 'rules',
  weight: 'guard',
  title: 'The ledger can be neither rewritten nor deleted',
  *check({ ledgerBranch }) {
    yield historyAnswer(ledgerBranch, 'who was told what, and when, could be rewritten');
  },
};
