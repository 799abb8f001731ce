import type { Installation } from './apps.ts';
import { parsedCommit } from './commit-objects.ts';
import type { Happening } from './happenings.ts';
import { commentShape } from './shapes/comment.ts';
import { commitShape } from './shapes/git.ts';
import { issueShape } from './shapes/issue.ts';
import { labelShape } from './shapes/label.ts';
import { fullPullShape, pullShape } from './shapes/pull.ts';
import { repositoryShape } from './shapes/repository.ts';
import { lineCommentShape, reviewShape } from './shapes/review.ts';
import { statusShape } from './shapes/status.ts';
import { time } from './shapes/time.ts';
import { userShape } from './shapes/user.ts';
import type { Permission } from './tokens.ts';

const nothing = '0'.repeat(40);

/** What an App must be allowed to read to hear of it. */
export const heardWith: Readonly<Record<Happening['kind'], Permission>> = {
  issues: 'issues',
  issue_comment: 'issues',
  label: 'metadata',
  pull_request: 'pull_requests',
  pull_request_review: 'pull_requests',
  pull_request_review_comment: 'pull_requests',
  push: 'contents',
  status: 'statuses',
  merge_group: 'merge_queues',
  installation: 'metadata',
};

/** The whole body of a delivery, as things stand now. */
export function payloadOf(happening: Happening, installation: Installation): object {
  const { world, actor } = happening;
  const common = {
    ...('action' in happening ? { action: happening.action } : {}),
    sender: userShape(world, actor),
    installation: { id: installation.id, node_id: `MDIzOk${installation.id}` },
  };
  if (happening.kind === 'installation') {
    return { ...common, installation: happening.shape(), repositories: [brief(happening)] };
  }
  return { ...common, repository: repositoryOf(happening), ...parts(happening) };
}

function parts(happening: Exclude<Happening, { kind: 'installation' }>): object {
  const { world, repository } = happening;
  switch (happening.kind) {
    case 'issues':
      return { issue: withoutCloser(issueShape(world, repository, happening.issue)), ...more(happening) };
    case 'issue_comment': {
      const { issue, comment } = happening;
      return {
        issue: issueShape(world, repository, issue),
        comment: commentShape(world, repository, issue, comment),
        ...happening.more,
      };
    }
    case 'label':
      return { label: labelShape(world, repository, happening.label), ...happening.more };
    case 'pull_request': {
      const { pull } = happening;
      const pull_request = fullPullShape(world, repository, pull);
      return { number: pull.number, pull_request, ...more(happening) };
    }
    case 'pull_request_review': {
      const { pull, review } = happening;
      const shape = reviewShape(world, repository, pull, review) as { state: string };
      // Here, and only here, the state is in small letters.
      const small = { ...shape, state: shape.state.toLowerCase() };
      return { review: small, pull_request: pullShape(world, repository, pull), ...happening.more };
    }
    case 'pull_request_review_comment': {
      const { pull, comment } = happening;
      return {
        comment: lineCommentShape(world, repository, pull, comment),
        pull_request: pullShape(world, repository, pull),
        ...happening.more,
      };
    }
    case 'push':
      return pushed(happening);
    case 'status':
      return said(happening);
    case 'merge_group': {
      const { headRef, headSha, baseRef, baseSha } = happening.group;
      return {
        merge_group: {
          head_ref: headRef,
          head_sha: headSha,
          base_ref: baseRef,
          base_sha: baseSha,
          head_commit: commitIn(happening, headSha),
        },
        ...happening.more,
      };
    }
  }
}

/** Who closed an issue is said by the API alone. */
function withoutCloser(issue: object): object {
  return Object.fromEntries(Object.entries(issue).filter(([name]) => name !== 'closed_by'));
}

/** A label among what is said besides comes as GitHub shows labels. */
function more(happening: Extract<Happening, { kind: 'issues' | 'pull_request' }>): object {
  const { world, repository } = happening;
  if (!happening.label) return happening.more;
  return { ...happening.more, label: labelShape(world, repository, happening.label) };
}

function pushed(happening: Extract<Happening, { kind: 'push' }>): object {
  const { world, repository, actor, ref, before, after } = happening;
  const { git } = repository;
  const gone = after === nothing;
  const fresh = before === nothing;
  const added = gone ? [] : fresh ? [after] : git.between(before, after);
  return {
    ref,
    before,
    after,
    created: fresh,
    deleted: gone,
    forced: !fresh && !gone && !git.isAncestor(before, after),
    base_ref: null,
    compare: `${world.serverUrl}/${repository.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: added.slice(-20).flatMap(sha => commitIn(happening, sha) ?? []),
    head_commit: gone ? null : commitIn(happening, after),
    pusher: { name: actor.login, email: `${actor.login}@users.noreply.example` },
  };
}

/** A commit as pushes and the merge queue show it. */
function commitIn({ world, repository, kind }: Happening, sha: string): object | null {
  const object = repository.git.object(sha);
  if (object?.type !== 'commit') return null;
  const { tree, message, author, committer } = parsedCommit(object);
  const whole = {
    id: sha,
    tree_id: tree,
    message,
    timestamp: time(committer.date),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
  if (kind === 'merge_group') return whole;
  const url = `${world.serverUrl}/${repository.fullName}/commit/${sha}`;
  return { ...whole, distinct: true, url, added: [], removed: [], modified: [] };
}

function said({ world, repository, status }: Extract<Happening, { kind: 'status' }>): object {
  const object = repository.git.object(status.sha);
  const { id, state, description, target_url, context, created_at, updated_at, avatar_url } = statusShape(
    world,
    repository,
    status,
  ) as Readonly<Record<string, unknown>>;
  const common = { id, state, description, target_url, context, created_at, updated_at, avatar_url };
  return {
    ...common,
    sha: status.sha,
    name: repository.fullName,
    commit: object ? commitShape(world, repository, object) : null,
    branches: [],
  };
}

function repositoryOf({ world, repository }: Happening): object {
  return repositoryShape(world, repository);
}

function brief({ repository }: Happening): object {
  const { id, name, fullName } = repository;
  return { id, node_id: `R_${id}`, name, full_name: fullName, private: repository.private };
}
