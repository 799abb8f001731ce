import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Comment } from '../observation.ts';
import { commandsIn } from '../reading.ts';
import type { CommentSource } from '../record.ts';
import { allPages } from './all-pages.ts';
import { type Hint, withHints } from './hints.ts';
import type { ApiUser, People } from './people.ts';

interface ApiComment {
  readonly id: number | bigint;
  readonly user: ApiUser | null;
  readonly body?: string | null | undefined;
  readonly created_at: string;
  readonly updated_at: string;
}

interface Looking {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly people: People;
  /** What webhooks showed of comments since the last pass. */
  readonly hints?: readonly Hint[];
  /** Comments that are on record already, as `source id`: they are not read again. */
  readonly onRecord?: ReadonlySet<string>;
}

/** What is written on an issue or in the conversation of a pull request. */
export async function conversation(
  looking: Looking,
  number: number,
  source: CommentSource,
): Promise<Comment[]> {
  const { octokit, repository } = looking;
  const found = await allPages((page, per_page) =>
    octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: number,
      page,
      per_page,
    }),
  );
  return commentsOf(found, source, number, looking);
}

/** Reviews of a pull request and what is written on its lines. A customer who clicks "Review changes" is heard too. */
export async function reviews(looking: Looking, number: number): Promise<Comment[]> {
  const { octokit, repository } = looking;
  const whole = await allPages((page, per_page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...repository,
      pull_number: number,
      page,
      per_page,
    }),
  );
  const lines = await allPages((page, per_page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      ...repository,
      pull_number: number,
      page,
      per_page,
    }),
  );
  const said = whole.flatMap(({ id, user, body, state, submitted_at }) =>
    submitted_at === undefined || !saysSomething(body, state)
      ? []
      : [{ id, user, body, created_at: submitted_at, updated_at: submitted_at }],
  );
  return [
    ...(await commentsOf(said, 'review', number, looking)),
    ...(await commentsOf(lines, 'line', number, looking)),
  ];
}

/**
 * An approval without a word says nothing about objections. A request for changes without a word may, and one that staff
 * dismissed before it was read may have been such a request.
 */
function saysSomething(body: string, state: string): boolean {
  return body !== '' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
}

/** One after the other: each new author is a question about permissions, and GitHub wants no hundred of them at once. */
async function commentsOf(
  found: readonly ApiComment[],
  source: CommentSource,
  number: number,
  { people, hints = [], onRecord = new Set() }: Looking,
): Promise<Comment[]> {
  const comments: Comment[] = [];
  for (const { id, user, body, created_at, updated_at } of found) {
    comments.push({
      id: Number(id),
      source,
      number,
      // Only `/announce` and `/treat` are looked for again in what is on record, and for these a permission is needed.
      author:
        onRecord.has(`${source} ${id}`) && commandsIn(body ?? '').length === 0
          ? people.named(user)
          : await people.of(user),
      body: body ?? '',
      createdAt: created_at,
      updatedAt: updated_at,
    });
  }
  const shown = hints.filter(hint => hint.source === source && hint.number === number);
  return withHints(comments, shown, people);
}
