import { type Act, type Reaction, sometimesLater, touch } from './issues.ts';
import type { Pull } from './pulls.ts';
import type { User } from './world.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export interface Review {
  readonly id: number;
  readonly author: User;
  readonly commit: string;
  readonly submittedAt: Date;
  body: string;
  state: ReviewState;
}
/** What is written on a line of a pull request; always part of a review. */
export interface LineComment {
  readonly id: number;
  readonly reviewId: number;
  readonly author: User;
  readonly commit: string;
  readonly path: string;
  readonly line: number | null;
  readonly replyTo: number | null;
  readonly createdAt: Date;
  readonly reactions: Reaction[];
  body: string;
  updatedAt: Date;
}
export interface NewLineComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number | undefined;
  readonly replyTo?: number | undefined;
}

/** Submits a review with what it says on single lines. */
export function addReview(
  act: Act,
  pull: Pull,
  said: {
    state: ReviewState;
    body: string;
    comments: readonly NewLineComment[];
    commit?: string | undefined;
  },
): Review {
  const { world, actor } = act;
  const review: Review = {
    id: world.nextId(),
    author: actor,
    commit: said.commit ?? pull.headSha,
    submittedAt: world.clock.now(),
    body: said.body,
    state: said.state,
  };
  pull.reviews.push(review);
  const lines = said.comments.map(comment => addLine(act, pull, review, comment));
  touch(world, pull);
  world.happened({ ...act, kind: 'pull_request_review', action: 'submitted', pull, review, more: {} });
  for (const comment of lines) {
    world.happened({
      ...act,
      kind: 'pull_request_review_comment',
      action: 'created',
      pull,
      comment,
      more: {},
    });
  }
  return review;
}

function addLine({ world, actor }: Act, pull: Pull, review: Review, said: NewLineComment): LineComment {
  const id = world.nextId();
  const createdAt = world.clock.now();
  const comment: LineComment = {
    id,
    reviewId: review.id,
    author: actor,
    commit: review.commit,
    path: said.path,
    line: said.line ?? null,
    replyTo: said.replyTo ?? null,
    createdAt,
    reactions: [],
    body: said.body,
    updatedAt: sometimesLater(id, createdAt),
  };
  pull.lineComments.push(comment);
  return comment;
}

export function editLine(act: Act, pull: Pull, comment: LineComment, body: string): void {
  const more = { changes: { body: { from: comment.body } } };
  comment.body = body;
  comment.updatedAt = act.world.clock.now();
  touch(act.world, pull);
  act.world.happened({ ...act, kind: 'pull_request_review_comment', action: 'edited', pull, comment, more });
}

/** A review without words goes with the last of its line comments, as on GitHub. */
export function deleteLine(act: Act, pull: Pull, comment: LineComment): void {
  pull.lineComments.splice(pull.lineComments.indexOf(comment), 1);
  touch(act.world, pull);
  const alone = !pull.lineComments.some(one => one.reviewId === comment.reviewId);
  const review = pull.reviews.findIndex(one => one.id === comment.reviewId);
  if (alone && pull.reviews[review]?.body === '' && pull.reviews[review]?.state === 'COMMENTED') {
    pull.reviews.splice(review, 1);
  }
  act.world.happened({
    ...act,
    kind: 'pull_request_review_comment',
    action: 'deleted',
    pull,
    comment,
    more: {},
  });
}
