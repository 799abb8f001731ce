import { refMoved } from './branches.ts';
import type { MergeGroup } from './happenings.ts';
import { type Act, editIssue } from './issues.ts';
import { requiredProblem } from './merging.ts';
import type { Pull } from './pulls.ts';

/** Puts a pull request into the queue: a branch of its own with the merge commit, whose statuses decide. */
export function enqueue(act: Act, pull: Pull): MergeGroup {
  if (!pull.mergeSha) throw new Error(`Pull request ${pull.number} conflicts with ${pull.base}`);
  const headRef = queueRef(pull);
  act.repository.git.point(headRef, pull.mergeSha);
  const group = groupOf(pull, pull.mergeSha);
  act.world.happened({ ...act, kind: 'merge_group', action: 'checks_requested', group, more: {} });
  return group;
}

/** Takes it out again: merged when what is required is there on the head of its group; else it throws GitHub's words. */
export function mergeQueued(act: Act, pull: Pull): string {
  const { git } = act.repository;
  const headRef = queueRef(pull);
  const sha = git.ref(headRef);
  if (!sha) throw new Error(`Pull request ${pull.number} is not in the queue`);
  const problem = requiredProblem(act, pull.base, sha);
  if (problem) throw new Error(problem);
  const before = git.head(pull.base);
  pull.merged = { at: act.world.clock.now(), sha, by: act.actor };
  git.pointBranch(pull.base, sha);
  editIssue(act, pull, { state: 'closed' });
  refMoved(act, `refs/heads/${pull.base}`, before, sha);
  leaveQueue(act, pull, sha, 'merged');
  return sha;
}

/** The branch of the queue goes. */
export function leaveQueue(act: Act, pull: Pull, sha: string, reason: 'merged' | 'dequeued'): void {
  act.repository.git.deleteRef(queueRef(pull));
  const group = groupOf(pull, sha);
  act.world.happened({ ...act, kind: 'merge_group', action: 'destroyed', group, more: { reason } });
}

export function queueRef({ number, base, baseSha }: Pull): string {
  return `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
}

function groupOf(pull: Pull, headSha: string): MergeGroup {
  return { headRef: queueRef(pull), headSha, baseRef: `refs/heads/${pull.base}`, baseSha: pull.baseSha };
}
