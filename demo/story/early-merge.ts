import { mergeBy } from './merge.ts';
import type { Step } from './step.ts';

export const earlyMerge: Step = {
  title: 'Somebody tries to merge early',
  at: '2026-11-24T08:30:00Z',
  async play(scene, tell) {
    tell.says('Bob is in a hurry and presses "Merge". The main branch requires the gate, so GitHub refuses.');
    const refused = mergeBy(scene, 'bob');
    tell.quote('What GitHub answers', refused ?? 'merged');
    tell.check('nothing was merged', refused !== null, refused);
    tell.check(
      'because the required status is pending',
      /objection-window" is pending/.test(refused ?? ''),
      refused,
    );
    scene.note('proposal', 'bob', 'tried to merge, and GitHub refused', refused ?? '');
  },
};
