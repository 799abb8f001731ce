import { gateContext } from '../../bot/plan/gate.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { guardsOf, whereRules } from '../guards.ts';

export const check: Check = {
  id: 'up-to-date',
  group: 'rules',
  weight: 'guard',
  title: 'Branches have to be up to date before merging, or a merge queue sees to it',
  *check({ main }) {
    // Without a required gate there is nothing that could be out of date.
    if (!main.required.known.some(({ context }) => context === gateContext)) return;
    const { known, unseen } = guardsOf(main);
    if (known.some(({ upToDate }) => upToDate)) {
      yield fine(`Branches have to be up to date with \`${main.name}\`.`);
    } else if (known.some(({ refuses }) => refuses.includes('a merge queue is required'))) {
      yield fine('A merge queue tests what it merges.');
    } else if (unseen !== null) {
      yield cannotSee(`Whether branches have to be up to date with \`${main.name}\``, unseen);
    } else {
      yield notFine(
        'A gate that was opened before the default branch moved still counts, until the next pass: a merge right then is noticed only afterwards.',
        `Tick "Require branches to be up to date before merging": ${whereRules}. Or use a merge queue.`,
      );
    }
  },
};
