import type { Check } from '../check.ts';
import { historyAnswer } from '../history.ts';

export const check: Check = {
  id: 'main-protected',
  group: 'rules',
  weight: 'guard',
  title: 'The default branch can be neither rewritten nor deleted',
  *check({ main }) {
    yield historyAnswer(main, 'what stood in the list, and when, could be rewritten');
  },
};
