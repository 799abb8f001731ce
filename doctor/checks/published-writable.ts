import { fine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';
import { stepsFor } from '../workflow.ts';
import { writableAnswer } from '../writable.ts';

export const check: Check = {
  id: 'published-writable',
  group: 'rules',
  weight: 'promise',
  title: 'The page can be written to its branch',
  *check(seen) {
    const publishes =
      isSeen(seen.workflows) &&
      (stepsFor(seen.workflows.value, 'publish').length > 0 ||
        stepsFor(seen.workflows.value, 'reconcile').length > 0);
    if (!publishes && botOf(seen) === null) return;
    // In both modes it is a workflow that publishes.
    const answer = writableAnswer(
      seen.publishedBranch,
      { kind: 'actions' },
      'publish to another branch with `publish-to`',
    );
    yield answer.verdict === 'fine'
      ? fine(`No rule keeps the page from \`${seen.publishedBranch.name}\`.`)
      : answer;
  },
};
