import { type Act, editIssue, happened, type Issue, type IssueChanges, newIssue, touch } from './issues.ts';
import type { Queued } from './merge-queue.ts';
import type { LineComment, Review } from './reviews.ts';
import type { Repository, User, World } from './world.ts';

/** A pull request; GitHub keeps `refs/pull/<n>/head` and `refs/pull/<n>/merge` in the base repository for it. */
export interface Pull extends Issue {
  readonly id: number;
  readonly headRepository: Repository;
  readonly head: string;
  readonly reviews: Review[];
  readonly lineComments: LineComment[];
  base: string;
  draft: boolean;
  headSha: string;
  baseSha: string;
  mergeSha: string | null;
  merged: Merged | null;
  queued: Queued | null;
}
export interface Merged {
  readonly at: Date;
  readonly sha: string;
  readonly by: User;
}

/** Opens a pull request of `branch` or `owner:branch` against a branch of this repository. */
export function openPull(
  world: World,
  repository: Repository,
  options: {
    head: string;
    base?: string;
    title?: string;
    body?: string | null;
    author?: string;
    draft?: boolean;
  },
): Pull {
  const [first = '', second] = options.head.split(':');
  const headRepository =
    second === undefined ? repository : world.repositoryNamed(`${first}/${repository.name}`);
  const head = second ?? first;
  const base = options.base ?? repository.defaultBranch;
  const headSha = headRepository?.git.head(head);
  const baseSha = repository.git.head(base);
  if (!headRepository || !headSha || !baseSha) throw new Error(`No such branch: ${options.head} or ${base}`);
  if (pullBetween(repository, headRepository, head, base)) {
    throw new Error(`There is a pull request from ${options.head} to ${base} already`);
  }
  const act = { world, repository, actor: world.user(options.author ?? headRepository.owner.login) };
  const title = options.title ?? `Change ${repository.nextNumber}`;
  const issue = newIssue(act, title, options.body ?? null);
  const pull: Pull = Object.assign(issue, {
    id: world.nextId(),
    headRepository,
    head,
    reviews: [],
    lineComments: [],
    base,
    draft: options.draft ?? false,
    headSha,
    baseSha,
    mergeSha: null,
    merged: null,
    queued: null,
  });
  repository.pulls.set(pull.number, pull);
  follow(world, repository, pull);
  happened(act, pull, 'opened');
  return pull;
}

/** The open pull request between two branches: GitHub allows one. */
export function pullBetween(
  repository: Repository,
  from: Repository,
  head: string,
  base: string,
): Pull | undefined {
  return [...repository.pulls.values()].find(
    pull => pull.state === 'open' && pull.headRepository === from && pull.head === head && pull.base === base,
  );
}

/** Refs and the merge commit that GitHub makes to test an open pull request. */
export function follow(world: World, repository: Repository, pull: Pull): void {
  pull.headSha = pull.headRepository.git.head(pull.head) ?? pull.headSha;
  pull.baseSha = repository.git.head(pull.base) ?? pull.baseSha;
  touch(world, pull);
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  pull.mergeSha = repository.git.merge(pull.baseSha, pull.headSha, message, world.clock.now());
  repository.git.point(`refs/pull/${pull.number}/head`, pull.headSha);
  // GitHub leaves the last merge ref standing when the pull request conflicts.
  if (pull.mergeSha) repository.git.point(`refs/pull/${pull.number}/merge`, pull.mergeSha);
}

/** Why a pull request cannot be opened again, or `null`. */
export function reopenProblem(pull: Pull): string | null {
  if (pull.merged) return 'The pull request was merged.';
  return pull.headRepository.git.head(pull.head) ? null : `The ${pull.head} branch has been deleted.`;
}

/** Like `editIssue`; a pull request that is opened again catches up with its branches. */
export function editThread(act: Act, issue: Issue, changes: IssueChanges): void {
  const pull = act.repository.pulls.get(issue.number);
  if (pull && pull.state === 'closed' && changes.state === 'open') follow(act.world, act.repository, pull);
  editIssue(act, issue, changes);
}

/** Aims the pull request at another branch of the same repository. */
export function retarget(act: Act, pull: Pull, base: string): void {
  const changes = { base: { ref: { from: pull.base }, sha: { from: pull.baseSha } } };
  pull.base = base;
  follow(act.world, act.repository, pull);
  happened(act, pull, 'edited', { changes });
}

export function setDraft(act: Act, pull: Pull, draft: boolean): void {
  if (pull.draft === draft) return;
  pull.draft = draft;
  touch(act.world, pull);
  happened(act, pull, draft ? 'converted_to_draft' : 'ready_for_review');
}
