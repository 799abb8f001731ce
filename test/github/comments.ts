import { type Act, type Comment, type Issue, sometimesLater, touch } from './issues.ts';

/** Finds a comment of a repository with the issue it stands on. */
export function commentAt(
  { repository }: Pick<Act, 'repository'>,
  id: number,
): { readonly issue: Issue; readonly comment: Comment } | null {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find(one => one.id === id);
    if (comment) return { issue, comment };
  }
  return null;
}

export function addComment(act: Act, issue: Issue, body: string): Comment {
  const { world, actor } = act;
  const id = world.nextId();
  const createdAt = world.clock.now();
  const comment: Comment = {
    id,
    author: actor,
    createdAt,
    reactions: [],
    body,
    updatedAt: sometimesLater(id, createdAt),
  };
  issue.comments.push(comment);
  touch(world, issue);
  world.happened({ ...act, kind: 'issue_comment', action: 'created', issue, comment, more: {} });
  return comment;
}

export function editComment(act: Act, issue: Issue, comment: Comment, body: string): void {
  const more = { changes: { body: { from: comment.body } } };
  comment.body = body;
  comment.updatedAt = later(act.world.clock.now(), comment.updatedAt);
  touch(act.world, issue);
  act.world.happened({ ...act, kind: 'issue_comment', action: 'edited', issue, comment, more });
}

export function deleteComment(act: Act, issue: Issue, comment: Comment): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  touch(act.world, issue);
  act.world.happened({ ...act, kind: 'issue_comment', action: 'deleted', issue, comment, more: {} });
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
