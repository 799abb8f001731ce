import { type Act, editIssue, happened } from './issues.ts';
import { follow, type Pull } from './pulls.ts';
import type { Repository } from './world.ts';

const nothing = '0'.repeat(40);

/** After a ref moved, appeared (`before: null`) or went (`after: null`): hooks hear, pull requests follow. */
export function refMoved(act: Act, ref: string, before: string | null, after: string | null): void {
  if (before === after) return;
  act.world.happened({ ...act, kind: 'push', ref, before: before ?? nothing, after: after ?? nothing });
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  for (const repository of network(act.repository)) {
    for (const pull of repository.pulls.values()) {
      if (pull.state !== 'open') continue;
      const there = { ...act, repository };
      if (pull.headRepository === act.repository && pull.head === branch) headMoved(there, pull, after);
      if (repository === act.repository && pull.base === branch) baseMoved(there, pull, before, after);
    }
  }
}

function headMoved(act: Act, pull: Pull, after: string | null): void {
  // Without its branch a pull request is closed, and so is one that has nothing left to merge.
  if (after === null || act.repository.git.isAncestor(after, pull.baseSha)) {
    editIssue(act, pull, { state: 'closed' });
    return;
  }
  const before = pull.headSha;
  follow(act.world, act.repository, pull);
  happened(act, pull, 'synchronize', { before, after });
}

function baseMoved(act: Act, pull: Pull, before: string | null, after: string | null): void {
  if (after === null) {
    editIssue(act, pull, { state: 'closed' });
    return;
  }
  const { git } = act.repository;
  const isIn = git.isAncestor(pull.headSha, after) && !(before && git.isAncestor(pull.headSha, before));
  if (!isIn) {
    follow(act.world, act.repository, pull);
    return;
  }
  // However its commits came there, GitHub calls it merged.
  pull.merged = { at: act.world.clock.now(), sha: after, by: act.actor };
  editIssue(act, pull, { state: 'closed' });
}

/** The repository and those it was forked from: a pull request stands in one of them. */
function network(repository: Repository): Repository[] {
  return repository.parent ? [repository, ...network(repository.parent)] : [repository];
}
