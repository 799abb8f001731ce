import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Guard } from '../observation.ts';
import { lookFor, mapSeen, type Seen } from '../seen.ts';

/** The classic protection of a branch. GitHub shows it to administrators alone; to others it says 404 or 403. */
export async function protectionOf(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
): Promise<Seen<Guard | null>> {
  const permission = 'administration: read';
  const found = await lookFor(permission, async () => {
    const path = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    try {
      return (await octokit.request(path, { ...repository, branch })).data;
    } catch (error) {
      if (isNotProtected(error)) return null;
      // Any other 404 means that this token may not know.
      throw asForbidden(error);
    }
  });
  return mapSeen(found, protection => {
    if (protection === null) return null;
    const { required_pull_request_reviews: reviews, required_status_checks: checks } = protection;
    const { restrictions, lock_branch } = protection;
    const apps = (restrictions?.apps ?? []).flatMap(({ id }) => id ?? []);
    const passReviews = (reviews?.bypass_pull_request_allowances?.apps ?? []).flatMap(app => app?.id ?? []);
    const refuses = [
      ...(restrictions === undefined ? [] : ['only some may push']),
      ...(reviews === undefined ? [] : ['pull requests are required']),
      ...((checks?.contexts ?? []).length === 0 ? [] : ['status checks are required']),
      ...(lock_branch?.enabled === true ? ['the branch is locked'] : []),
    ];
    // Whoever is let past every single part that refuses is let past all of it; nobody is let past a lock or a check.
    const lists = [
      ...(restrictions === undefined ? [] : [apps]),
      ...(reviews === undefined ? [] : [passReviews]),
    ];
    const exempt =
      lists.length < refuses.length
        ? []
        : (lists[0] ?? []).filter(id => lists.every(list => list.includes(id)));
    return {
      name: 'the classic protection',
      upToDate: checks?.strict === true,
      reviews: reviews?.required_approving_review_count ?? 0,
      codeOwners: reviews?.require_code_owner_reviews === true,
      refusesForce: protection.allow_force_pushes?.enabled !== true,
      refusesDeletion: protection.allow_deletions?.enabled !== true,
      refuses,
      exempt: { value: exempt },
    };
  });
}

function isNotProtected(error: unknown): boolean {
  return error instanceof Error && /branch not protected/i.test(error.message);
}

function asForbidden(error: unknown): unknown {
  if (error instanceof Error && 'status' in error && error.status === 404) {
    return Object.assign(new Error(error.message), {
      status: 403,
      response: 'response' in error ? error.response : undefined,
    });
  }
  return error;
}
