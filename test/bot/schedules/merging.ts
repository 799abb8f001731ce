import type { Customer, Staff } from './deeds.ts';
import { possible, type Scene } from './scene.ts';

/** Presses "Merge", as GitHub lets whoever may when the required status is there. */
export function mergeByTheGate(scene: Scene, who: Staff | Customer, pull: number): void {
  const merge = () => scene.repo.as(who).merge(pull);
  if (isToMain(scene, pull)) throughTheGate(scene, pull, merge);
  else possible(merge);
}

/** Puts a pull request into the merge queue of the default branch. */
export function enqueue(scene: Scene, pull: number): void {
  const group = isToMain(scene, pull) ? possible(() => scene.repo.enqueue(pull)) : null;
  if (group !== null) scene.memory.groups.push(group.headSha);
}

/** The queue merges as many as it may at once: nothing is asked but of the last of them. */
export function mergeTheQueue(scene: Scene): void {
  for (const { pull } of scene.repo.queue().reverse())
    if (throughTheGate(scene, pull, () => scene.repo.mergeQueued(pull))) return;
}

function isToMain({ repo }: Scene, pull: number): boolean {
  return repo.pullAt(pull).base === 'main';
}

/** Something comes to the default branch because the required status is there; answers whether it did. */
function throughTheGate({ repo, memory, stage }: Scene, pull: number, merge: () => string): boolean {
  const before = repo.head('main') ?? '';
  const after = possible(merge);
  if (after === null) return false;
  if (!memory.meddled) {
    const closed = Object.values(stage.records()).flatMap(({ id, state }) =>
      state === 'window-closed' ? (memory.told.get(id) ?? []) : [],
    );
    memory.merges.push({ pull, before, after, closed });
  }
  // The status of another pull request was set before main moved.
  memory.meddled = true;
  return true;
}
