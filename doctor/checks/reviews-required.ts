import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { guardsOf, whereRules } from '../guards.ts';

export const check: Check = {
  id: 'reviews-required',
  group: 'rules',
  weight: 'guard',
  title: 'A pull request needs a review',
  *check({ main }) {
    const { known, unseen } = guardsOf(main);
    const most = Math.max(0, ...known.map(({ reviews }) => reviews));
    if (most > 0) {
      yield fine(
        `${most === 1 ? 'One approving review is' : `${most} approving reviews are`} required on \`${main.name}\`.`,
      );
    } else if (unseen !== null) yield cannotSee(`Whether \`${main.name}\` requires a review`, unseen);
    else {
      yield notFine(
        `\`${main.name}\` requires no review: one person alone can change the list.`,
        `Require a pull request with at least one approval: ${whereRules}.`,
      );
    }
  },
};
