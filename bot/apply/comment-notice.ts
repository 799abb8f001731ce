import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { marker, noticeName } from '../markers.ts';
import { allPages } from '../observe/all-pages.ts';
import { changeIssues } from '../observe/issues.ts';
import { peopleOf } from '../observe/people.ts';
import type { Notice, Record } from '../record.ts';

export interface CommentNotice {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly identities: readonly string[];
  readonly signal: AbortSignal;
}

/** `refused`: GitHub said no, and it is tried again later. `unknown`: no answer came, so somebody has to look first. */
export type Commented = 'published' | { readonly refused: number } | { readonly unknown: unknown };

/** Writes a notice on its issue, unless an earlier attempt did: then that comment is the one. */
export async function commentNotice(
  notice: Notice,
  record: Record,
  hands: CommentNotice,
): Promise<Commented> {
  const { octokit, repository, signal } = hands;
  const first = marker(noticeName(record.id, notice.id));
  try {
    const issue_number = await issueOf(notice, record, hands);
    const isRepeated = (record.effects[`notice/${notice.id}`]?.attempt ?? 1) > 1;
    if (isRepeated && (await isThere(first, issue_number, hands))) return 'published';
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number,
      body: `${first}\n${notice.text}`,
      // A lost answer must not make a second comment: the claim stands, and the next attempt looks first.
      request: { retries: 0, signal },
    });
    return 'published';
  } catch (error) {
    const status = failedRequest(error)?.status ?? 0;
    return status >= 400 && status < 500 ? { refused: status } : { unknown: error };
  }
}

/** That another announcement takes its place is said where the earlier one was made, if that can still be found. */
async function issueOf(
  { kind }: Notice,
  { issue, replaces }: Record,
  { octokit, repository, identities }: CommentNotice,
): Promise<number> {
  const people = peopleOf(octokit, repository, identities);
  const earlier =
    kind === 'replaced'
      ? (await changeIssues({ octokit, repository, people }))
          .filter(({ record }) => record === replaces)
          .sort((a, b) => a.number - b.number)[0]
      : undefined;
  return earlier?.number ?? issue ?? 0;
}

async function isThere(
  first: string,
  issue_number: number,
  { octokit, repository, identities }: CommentNotice,
): Promise<boolean> {
  const people = peopleOf(octokit, repository, identities);
  const comments = await allPages(async (page, per_page) => {
    const query = { ...repository, issue_number, page, per_page };
    return (await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query)).data;
  });
  return comments.some(({ user, body }) => people.isOurs(user) && body?.split('\n')[0] === first);
}
