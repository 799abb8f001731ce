import { refMoved } from './branches.ts';
import { type Act, editIssue } from './issues.ts';
import type { Pull } from './pulls.ts';
import { requiredContexts } from './rulesets.ts';
import { statusesOf } from './statuses.ts';
import { atLeast, roleOf } from './world.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** Why GitHub would not merge this now, in its words; `null` when it would. */
export function mergeProblem(act: Act, pull: Pull): string | null {
  if (pull.state === 'closed') return 'Pull Request is not mergeable';
  if (pull.draft) return 'Pull Request is still a draft';
  if (!pull.mergeSha) return 'Pull Request is not mergeable';
  return requiredProblem(act, pull.base, pull.headSha) ?? ruleProblem(act, pull);
}

/** What the base branch still waits for on that commit. */
export function requiredProblem(act: Act, base: string, sha: string): string | null {
  for (const context of requiredContexts(act.repository, base)) {
    const state = statusesOf(act, sha).find(status => status.context === context)?.state;
    if (state === 'success') continue;
    const said = state === undefined ? 'expected' : state === 'pending' ? 'pending' : 'failing';
    return `Repository rule violations found\n\nRequired status check "${context}" is ${said}.\n\n`;
  }
  return null;
}

function ruleProblem({ repository }: Act, pull: Pull): string | null {
  const rule = repository.rules.get(pull.base);
  if (rule === 'locked') return 'Repository rule violations found\n\nCannot update this protected ref.\n\n';
  const approved = pull.reviews.some(({ state, author }) => {
    const role = roleOf(repository, author.login);
    return state === 'APPROVED' && role !== null && atLeast(role, 'write');
  });
  if (rule !== 'review' || approved) return null;
  return 'At least 1 approving review is required by reviewers with write access.';
}

/** Merges, whatever speaks against it, and answers the commit; throws on a conflict. */
export function mergePull(
  act: Act,
  pull: Pull,
  {
    method,
    title,
    message,
  }: { method: MergeMethod; title?: string | undefined; message?: string | undefined },
): string {
  const { world, repository, actor } = act;
  const { git } = repository;
  if (!pull.mergeSha) throw new Error(`Pull request ${pull.number} conflicts with ${pull.base}`);
  const owner = pull.headRepository.owner.login;
  const squash = method === 'squash';
  const headline = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${owner}/${pull.head}`;
  const body = message ?? (squash ? (pull.body ?? '') : pull.title);
  const now = world.clock.now();
  const sha = git.writeCommit({
    tree: git.object(`${pull.mergeSha}^{tree}`)?.sha ?? '',
    parents: squash ? [pull.baseSha] : [pull.baseSha, pull.headSha],
    message: `${title ?? headline}\n\n${body}`.trim(),
    author: { name: actor.login, email: `${actor.login}@users.noreply.example`, date: now },
    committer: { name: 'GitHub', email: 'noreply@github.example', date: now },
  });
  const before = pull.baseSha;
  pull.merged = { at: now, sha, by: actor };
  git.pointBranch(pull.base, sha);
  editIssue(act, pull, { state: 'closed' });
  refMoved(act, `refs/heads/${pull.base}`, before, sha);
  return sha;
}
