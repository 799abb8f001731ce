import { type Answer, created, invalid, notFound, ok, paged, refused } from '../answers.ts';
import { addComment, commentAt, deleteComment, editComment } from '../comments.ts';
import type { Comment, Issue } from '../issues.ts';
import { mayWrite } from '../rights.ts';
import { type Call, type NeedOf, type Route, route } from '../router.ts';
import { commentShape } from '../shapes/comment.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { isSince } from './issue-list.ts';
import { onIssue, readsOn, tooLong, writesOn } from './issues.ts';

interface Written {
  readonly body: string;
}

/** What a comment asks for hangs on what it stands on. */
const writesOnComment: NeedOf = (repository, path) => {
  const found = commentAt({ repository }, Number(path['comment_id']));
  return writesOn(repository, { issue_number: String(found?.issue.number) });
};
const readsComment: NeedOf = (repository, path) => ({ ...writesOnComment(repository, path), level: 'read' });

export const issueComments: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', readsOn, call =>
    onIssue(call, issue => {
      const { world, faults, repository, query } = call;
      const found = issue.comments.filter(comment => isSince(comment, query));
      const shapes = faults.lag
        .listed(found, world.clock.now())
        .map(comment => commentShape(world, repository, issue, comment));
      return paged(shapes, query, `${repositoryUrl(world, repository)}/issues/${issue.number}/comments`);
    }),
  ),
  route<Written>('POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', writesOn, call =>
    onIssue(call, issue => create(call, issue)),
  ),
  route('GET', '/repos/{owner}/{repo}/issues/comments/{comment_id}', readsComment, call =>
    onComment(call, (issue, comment) => ok(commentShape(call.world, call.repository, issue, comment))),
  ),
  route<Written>('PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}', writesOnComment, call =>
    onComment(call, (issue, comment) => {
      const wrong = unwelcome(call, comment) ?? badBody(call.body.body);
      if (wrong) return wrong;
      editComment(call, issue, comment, call.body.body);
      return ok(commentShape(call.world, call.repository, issue, comment));
    }),
  ),
  route('DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', writesOnComment, call =>
    onComment(call, (issue, comment) => {
      const wrong = unwelcome(call, comment);
      if (wrong) return wrong;
      deleteComment(call, issue, comment);
      return { status: 204 };
    }),
  ),
];

function create(call: Call<Written>, issue: Issue): Answer {
  if (issue.locked && !mayWrite(call)) {
    return refused(403, 'Unable to create comment because issue is locked.');
  }
  const wrong = badBody(call.body.body);
  if (wrong) return wrong;
  const comment = addComment(call, issue, call.body.body);
  return created(commentShape(call.world, call.repository, issue, comment));
}

function onComment(call: Call, act: (issue: Issue, comment: Comment) => Answer): Answer {
  const found = commentAt(call, Number(call.path['comment_id']));
  return found ? act(found.issue, found.comment) : notFound();
}

/** Only who wrote it, and who may write to the repository, may change it. */
function unwelcome(call: Call, { author }: Comment): Answer | null {
  if (author === call.actor || mayWrite(call)) return null;
  return refused(403, 'Must have admin rights to Repository.');
}

function badBody(body: string): Answer | null {
  if (body.trim() === '') return invalid('IssueComment', 'body', 'missing_field');
  return tooLong('IssueComment', body);
}
