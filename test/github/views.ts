import type { Issue } from './issues.ts';
import type { Repository, World } from './world.ts';

/** An issue or pull request's conversation as a test looks at it. */
export interface SeenIssue {
  readonly number: number;
  readonly author: string | null;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  /** In order of their names. */
  readonly labels: readonly string[];
  readonly comments: readonly SeenComment[];
}
export interface SeenComment {
  readonly id: number;
  /** `null` once the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly createdAt: string;
}
export interface SeenStatus {
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string | null;
  readonly creator: string;
}

export function seenIssue(world: World, issue: Issue): SeenIssue {
  const author = (user: Issue['author']) => (world.isGone(user) ? null : user.login);
  const { number, title, state, locked } = issue;
  return {
    number,
    author: author(issue.author),
    title,
    body: issue.body ?? '',
    state,
    locked,
    labels: issue.labels.map(label => label.name).sort(),
    comments: issue.comments.map(({ id, body, author: by, createdAt }) => ({
      id,
      author: author(by),
      body,
      createdAt: createdAt.toISOString(),
    })),
  };
}

/** What was said of a commit, the newest first. */
export function seenStatuses(repository: Repository, sha: string): SeenStatus[] {
  return (repository.statuses.get(sha) ?? []).map(status => ({
    context: status.context,
    state: status.state,
    description: status.description ?? '',
    targetUrl: status.targetUrl,
    creator: status.creator.login,
  }));
}
