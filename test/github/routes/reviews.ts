import { type Answer, created, invalid, notFound, ok, paged, refused } from '../answers.ts';
import type { Pull } from '../pulls.ts';
import { addReview, deleteLine, editLine, type LineComment, type NewLineComment } from '../reviews.ts';
import { mayWrite } from '../rights.ts';
import { type Call, type Route, route } from '../router.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { lineCommentShape, reviewShape } from '../shapes/review.ts';
import { isSince } from './issue-list.ts';
import { tooLong } from './issues.ts';

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly NewLineComment[];
}
interface NewLine extends NewLineComment {
  readonly commit_id: string;
  readonly in_reply_to?: number;
}

const reads = { permission: 'pull_requests', level: 'read' } as const;
const writes = { permission: 'pull_requests', level: 'write', role: 'read' } as const;
const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

export const reviews: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews', reads, call =>
    onPull(call, pull => {
      const { world, faults, repository, query } = call;
      const listed = faults.lag.listed(pull.reviews, world.clock.now());
      const shapes = listed.map(review => reviewShape(world, repository, pull, review));
      return paged(shapes, query, `${repositoryUrl(world, repository)}/pulls/${pull.number}/reviews`);
    }),
  ),
  route<NewReview | undefined>('POST', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews', writes, call =>
    onPull(call, pull => review(call, pull)),
  ),
  route('GET', '/repos/{owner}/{repo}/pulls/{pull_number}/comments', reads, call =>
    onPull(call, pull => {
      const { world, faults, repository, query } = call;
      const found = pull.lineComments.filter(comment => isSince(comment, query));
      const shapes = faults.lag
        .listed(found, world.clock.now())
        .map(comment => lineCommentShape(world, repository, pull, comment));
      return paged(shapes, query, `${repositoryUrl(world, repository)}/pulls/${pull.number}/comments`);
    }),
  ),
  route<NewLine>('POST', '/repos/{owner}/{repo}/pulls/{pull_number}/comments', writes, call =>
    onPull(call, pull => writeLine(call, pull)),
  ),
  route<{ body: string }>('PATCH', '/repos/{owner}/{repo}/pulls/comments/{comment_id}', writes, call =>
    onLine(call, (pull, comment) => {
      editLine(call, pull, comment, call.body.body);
      return ok(lineCommentShape(call.world, call.repository, pull, comment));
    }),
  ),
  route('DELETE', '/repos/{owner}/{repo}/pulls/comments/{comment_id}', writes, call =>
    onLine(call, (pull, comment) => {
      deleteLine(call, pull, comment);
      return { status: 204 };
    }),
  ),
];

export function onPull(call: Call, act: (pull: Pull) => Answer): Answer {
  const pull = call.repository.pulls.get(Number(call.path['pull_number']));
  return pull ? act(pull) : notFound();
}

function review(call: Call<NewReview | undefined>, pull: Pull): Answer {
  const { world, repository, actor, body: said = {} } = call;
  if (pull.locked && !mayWrite(call)) return refused(403, 'Unable to create review because issue is locked.');
  const state = said.event ? states[said.event] : 'PENDING';
  const body = said.body ?? '';
  if (state !== 'COMMENTED' && state !== 'PENDING' && pull.author === actor) {
    const what = state === 'APPROVED' ? 'approve' : 'request changes on';
    return refused(422, 'Unprocessable Entity', { errors: [`Can not ${what} your own pull request`] });
  }
  if (state !== 'APPROVED' && state !== 'PENDING' && body === '' && !said.comments?.length) {
    return refused(422, 'Unprocessable Entity', { errors: ['Body can not be blank'] });
  }
  const wrong = tooLong('PullRequestReview', body);
  if (wrong) return wrong;
  const made = addReview(call, pull, { state, body, comments: said.comments ?? [], commit: said.commit_id });
  return ok(reviewShape(world, repository, pull, made));
}

function writeLine(call: Call<NewLine>, pull: Pull): Answer {
  const { world, repository, body } = call;
  if (pull.locked && !mayWrite(call)) return refused(403, 'Unable to create review because issue is locked.');
  if (body.body.trim() === '') return invalid('PullRequestReviewComment', 'body', 'missing_field');
  const line = { ...body, replyTo: body.in_reply_to };
  addReview(call, pull, { state: 'COMMENTED', body: '', comments: [line], commit: body.commit_id });
  const made = pull.lineComments.at(-1);
  return made ? created(lineCommentShape(world, repository, pull, made)) : notFound();
}

function onLine(call: Call, act: (pull: Pull, comment: LineComment) => Answer): Answer {
  const id = Number(call.path['comment_id']);
  for (const pull of call.repository.pulls.values()) {
    const comment = pull.lineComments.find(one => one.id === id);
    if (!comment) continue;
    if (comment.author === call.actor || mayWrite(call)) return act(pull, comment);
    return refused(403, 'Must have admin rights to Repository.');
  }
  return notFound();
}
