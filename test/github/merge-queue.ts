import { refMoved } from './branches.ts';
import type { MergeGroup } from './happenings.ts';
import { type Act, editIssue } from './issues.ts';
import { requiredProblem } from './merging.ts';
import type { Pull } from './pulls.ts';

/** Where a pull request stands in the merge queue. */
export interface Queued {
  readonly ref: string;
  /** The commit that is tested: what the base becomes if it leaves the queue. */
  readonly sha: string;
  /** What that stands on: the base, or the group before it. */
  readonly baseSha: string;
  /** Head of the pull request when it came. Pushed to since, it is no longer in the queue. */
  readonly pullSha: string;
}

/** A pull request with its place in the queue. */
interface Waiting {
  readonly pull: Pull;
  readonly queued: Queued;
}

/**
 * Those that wait for a base, each standing on the one before, the first on the base itself. Where the base has moved, or one
 * of them was closed or pushed to, those behind it wait no more; their branches stay.
 */
function waitingFor({ repository: { pulls, git } }: Act, base: string): Waiting[] {
  const all = [...pulls.values()].flatMap(pull => {
    const { queued } = pull;
    const isThere = queued !== null && pull.state === 'open' && pull.base === base;
    return isThere && pull.headSha === queued.pullSha ? [{ pull, queued }] : [];
  });
  const line: Waiting[] = [];
  for (let on = git.head(base); ; ) {
    const next = all.find(({ queued }) => queued.baseSha === on);
    if (next === undefined) return line;
    line.push(next);
    on = next.queued.sha;
  }
}

/** Puts a pull request into the queue, behind what waits there: a branch of its own with a merge commit, whose statuses decide. */
export function enqueue(act: Act, pull: Pull): MergeGroup {
  const { git } = act.repository;
  const line = waitingFor(act, pull.base);
  if (line.some(one => one.pull === pull))
    throw new Error(`Pull request ${pull.number} is in the queue already`);
  const baseSha = line.at(-1)?.queued.sha ?? pull.baseSha;
  const message = `Merge pull request #${pull.number} from ${pull.headRepository.owner.login}/${pull.head}`;
  const sha = git.merge(baseSha, pull.headSha, message, act.world.clock.now());
  if (!sha) throw new Error(`Pull request ${pull.number} conflicts with ${pull.base}`);
  const ref = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
  git.point(ref, sha);
  pull.queued = { ref, sha, baseSha, pullSha: pull.headSha };
  const group = groupOf(pull, pull.queued);
  act.world.happened({ ...act, kind: 'merge_group', action: 'checks_requested', group, more: {} });
  return group;
}

/**
 * Merges a pull request out of the queue, with those in front of it, when what is required is there on the head of its
 * group: a queue may be set up to ask nothing of the groups in front. Else it throws GitHub's words.
 */
export function mergeQueued(act: Act, pull: Pull): string {
  const { git } = act.repository;
  const line = waitingFor(act, pull.base);
  const place = line.findIndex(one => one.pull === pull);
  const last = line[place];
  if (!last) throw new Error(`Pull request ${pull.number} is not in the queue`);
  const { sha } = last.queued;
  const problem = requiredProblem(act, pull.base, sha);
  if (problem) throw new Error(problem);
  const before = git.head(pull.base);
  git.pointBranch(pull.base, sha);
  const leaving = line.slice(0, place + 1);
  for (const { pull: one, queued } of leaving) {
    one.merged = { at: act.world.clock.now(), sha: queued.sha, by: act.actor };
    editIssue(act, one, { state: 'closed' });
  }
  refMoved(act, `refs/heads/${pull.base}`, before, sha);
  for (const { pull: one } of leaving) leaveQueue(act, one, 'merged');
  return sha;
}

/** The branch of the queue goes. */
export function leaveQueue(act: Act, pull: Pull, reason: 'merged' | 'dequeued'): void {
  const { queued } = pull;
  if (!queued) throw new Error(`Pull request ${pull.number} is not in the queue`);
  act.repository.git.deleteRef(queued.ref);
  pull.queued = null;
  const group = groupOf(pull, queued);
  act.world.happened({ ...act, kind: 'merge_group', action: 'destroyed', group, more: { reason } });
}

/** Heads of the groups that wait for a base, in the order in which they would be merged. */
export function waitingHeads(act: Act, base: string): { readonly pull: number; readonly sha: string }[] {
  return waitingFor(act, base).map(({ pull, queued }) => ({ pull: pull.number, sha: queued.sha }));
}

function groupOf({ base }: Pull, { ref, sha, baseSha }: Queued): MergeGroup {
  return { headRef: ref, headSha: sha, baseRef: `refs/heads/${base}`, baseSha };
}
