import { failedRequest } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { recordMarkedIn } from '../markers.ts';
import type { ChangeIssue } from '../observation.ts';
import { family, isFinal, type Record } from '../record.ts';
import { changeLabel } from '../texts/labels.ts';
import { allPages } from './all-pages.ts';
import { conversation } from './comments.ts';
import type { ApiUser, People } from './people.ts';
import type { Looking } from './pulls.ts';

/** A change issue before anybody looks at what is written on it. */
export type BareIssue = Omit<ChangeIssue, 'comments'> & { readonly updatedAt: string };

/** All that bear our label, or all that anything was written to since an instant. */
export type Among = { readonly labels: string } | { readonly since: string };

/**
 * Every issue that is ours by marker and by author, open or closed, from the list and never from the search, which lags.
 * A marker alone can be planted by anybody.
 */
export async function changeIssues(
  { octokit, repository, people }: Pick<Looking, 'octokit' | 'repository' | 'people'>,
  among: Among = { labels: changeLabel.name },
): Promise<BareIssue[]> {
  const found = await allPages(async (page, per_page) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues', {
      ...repository,
      state: 'all',
      ...among,
      page,
      per_page,
    });
    return data;
  });
  return found.flatMap(issue => bareIssue(issue, people));
}

/**
 * Change issues of living records, and of those whose place they took, that the list does not have: lists lag behind what
 * was just made, and somebody may have taken the label off. What GitHub does not find either is gone.
 */
export async function missingIssues(
  { octokit, repository, people }: Pick<Looking, 'octokit' | 'repository' | 'people'>,
  listed: readonly BareIssue[],
  records: readonly Record[],
): Promise<BareIssue[]> {
  const found: BareIssue[] = [];
  const living = new Set(records.filter(record => !isFinal(record)).map(({ id }) => family(id)));
  for (const record of records) {
    const issue_number = record.issue;
    const matters = living.has(family(record.id));
    if (issue_number === null || !matters || listed.some(({ number }) => number === issue_number)) continue;
    try {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repository,
        issue_number,
      });
      // Moved to another repository, the answer is that one's issue. Whose mark it bears plays no part: staff may have
      // edited it away, and the ledger says which one it is.
      const isHere = data.number === issue_number && isIn(data.repository_url, repository);
      if (isHere && people.isOurs(data.user)) found.push({ ...bare(data), record: record.id });
    } catch (error) {
      const status = failedRequest(error)?.status;
      if (status !== 404 && status !== 410) throw error;
    }
  }
  return found;
}

interface ApiIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly locked: boolean;
  readonly updated_at: string;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly user: ApiUser | null;
  readonly pull_request?: unknown;
}

/** Ours by marker and by author, else nothing. */
function bareIssue(issue: ApiIssue, people: People): BareIssue[] {
  const record = recordMarkedIn(issue.body ?? '');
  if (record === null || issue.pull_request !== undefined || !people.isOurs(issue.user)) return [];
  return [{ ...bare(issue), record }];
}

function bare(issue: ApiIssue): Omit<BareIssue, 'record'> {
  const { number, title, body, state, locked, labels, updated_at } = issue;
  const names = labels.flatMap(label => (typeof label === 'string' ? [label] : (label.name ?? [])));
  return {
    number,
    title,
    body: body ?? '',
    open: state === 'open',
    locked,
    labels: names,
    updatedAt: updated_at,
  };
}

/** Whether the address of an issue's repository is this one's. */
function isIn(url: string, { owner, repo }: RepositoryName): boolean {
  return url.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}

/** How long the issue of an ended change is still read after anything was last written or changed on it. */
const listensMilliseconds = 30 * 24 * 60 * 60_000;

/** Whether something was written or changed on it lately: whoever objects after the end is heard too. */
export function isRecent({ updatedAt }: BareIssue, now: string): boolean {
  return Date.parse(updatedAt) > Date.parse(now) - listensMilliseconds;
}

/** The same issues with what is written on those that still matter. */
export async function withComments(
  looking: Looking,
  issues: readonly BareIssue[],
  matters: (issue: BareIssue) => boolean,
): Promise<ChangeIssue[]> {
  const whole: ChangeIssue[] = [];
  for (const issue of issues) {
    whole.push({
      ...issue,
      comments: matters(issue) ? await conversation(looking, issue.number, 'issue') : [],
    });
  }
  return whole;
}
