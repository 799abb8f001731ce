import type { Pull } from '../pulls.ts';
import type { LineComment, Review } from '../reviews.ts';
import type { Repository, World } from '../world.ts';
import { association } from './association.ts';
import { issueHtmlUrl } from './issue.ts';
import { reactionsShape } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import { time } from './time.ts';
import { authorShape, certainAuthorShape } from './user.ts';

/** `pull-request-review` */
export function reviewShape(world: World, repository: Repository, pull: Pull, review: Review): object {
  const pullUrl = `${repositoryUrl(world, repository)}/pulls/${pull.number}`;
  const htmlUrl = `${issueHtmlUrl(world, repository, pull)}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: authorShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: htmlUrl,
    pull_request_url: pullUrl,
    _links: { html: { href: htmlUrl }, pull_request: { href: pullUrl } },
    submitted_at: time(review.submittedAt),
    commit_id: review.commit,
    author_association: association(repository, review.author),
  };
}

/** `pull-request-review-comment` */
export function lineCommentShape(
  world: World,
  repository: Repository,
  pull: Pull,
  comment: LineComment,
): object {
  const api = repositoryUrl(world, repository);
  const url = `${api}/pulls/comments/${comment.id}`;
  const pullUrl = `${api}/pulls/${pull.number}`;
  const htmlUrl = `${issueHtmlUrl(world, repository, pull)}#discussion_r${comment.id}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    url,
    pull_request_review_id: comment.reviewId,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    line: comment.line,
    original_line: comment.line,
    side: 'RIGHT',
    start_line: null,
    original_start_line: null,
    start_side: null,
    position: 1,
    original_position: 1,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    // GitHub's description knows no missing author here.
    user: certainAuthorShape(world, comment.author),
    body: comment.body,
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    html_url: htmlUrl,
    pull_request_url: pullUrl,
    _links: { self: { href: url }, html: { href: htmlUrl }, pull_request: { href: pullUrl } },
    author_association: association(repository, comment.author),
    reactions: reactionsShape(url, comment.reactions),
    ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo }),
  };
}
