import { happened, type Issue, newIssue } from './issues.ts';
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
  });
  repository.pulls.set(pull.number, pull);
  follow(world, repository, pull);
  happened(act, pull, 'opened');
  return pull;
}

/** After a branch moved: every open pull request from or to it follows, with its refs. */
export function refreshPulls(world: World, moved: Repository, branch: string): void {
  for (const repository of network(moved)) {
    for (const pull of repository.pulls.values()) {
      const from = pull.headRepository === moved && pull.head === branch;
      const to = repository === moved && pull.base === branch;
      if (pull.state === 'open' && (from || to)) follow(world, repository, pull);
    }
  }
}

function follow(world: World, repository: Repository, pull: Pull): void {
  const now = world.clock.now();
  pull.headSha = pull.headRepository.git.head(pull.head) ?? pull.headSha;
  pull.baseSha = repository.git.head(pull.base) ?? pull.baseSha;
  pull.updatedAt = now;
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  pull.mergeSha = repository.git.merge(pull.baseSha, pull.headSha, message, now);
  repository.git.point(`refs/pull/${pull.number}/head`, pull.headSha);
  // GitHub leaves the last merge ref standing when the pull request conflicts.
  if (pull.mergeSha) repository.git.point(`refs/pull/${pull.number}/merge`, pull.mergeSha);
}

/** The repository and those it was forked from: a pull request stands in one of them. */
function network(repository: Repository): Repository[] {
  return repository.parent ? [repository, ...network(repository.parent)] : [repository];
}
