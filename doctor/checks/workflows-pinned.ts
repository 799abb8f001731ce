import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'workflows-pinned',
  group: 'workflows',
  weight: 'guard',
  title: 'What the workflows use is pinned to commits',
  *check({ workflows }) {
    if (!isSeen(workflows) || workflows.value.length === 0) return;
    const loose = workflows.value.filter(({ unpinned }) => unpinned.length > 0);
    if (loose.length === 0) yield fine('Everything is pinned to a full commit id.');
    for (const { file, unpinned } of loose) {
      yield notFine(
        `Not pinned to a commit: \`${unpinned.join('`, `')}\`. A tag or a branch can be moved to other code, which then runs here.`,
        'Write the full commit id, 40 characters, behind the `@`.',
        file,
      );
    }
  },
};
