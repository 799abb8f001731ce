import type { Comment, Issue } from '../issues.ts';
import type { Repository, World } from '../world.ts';
import { association } from './association.ts';
import { issueHtmlUrl } from './issue.ts';
import { reactionsShape } from './reaction.ts';
import { repositoryUrl } from './repository.ts';
import { time } from './time.ts';
import { authorShape } from './user.ts';

/** `issue-comment` */
export function commentShape(world: World, repository: Repository, issue: Issue, comment: Comment): object {
  const api = repositoryUrl(world, repository);
  const url = `${api}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: `${issueHtmlUrl(world, repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${issue.number}`,
    user: authorShape(world, comment.author),
    body: comment.body,
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    author_association: association(repository, comment.author),
    reactions: reactionsShape(url, comment.reactions),
    performed_via_github_app: null,
  };
}
