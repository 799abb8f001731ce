import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Branch, Guard } from '../observation.ts';
import { isSeen, lookFor, mapSeen, type Seen } from '../seen.ts';
import { protectionOf } from './protection.ts';
import { rulesOf } from './rules.ts';

/** One branch: where it stands, and everything that guards it. */
export async function lookAtBranch(
  octokit: Octokit,
  repository: RepositoryName,
  name: string,
): Promise<Branch> {
  const [shown, rules] = await Promise.all([
    lookFor('contents: read', async () => {
      const path = 'GET /repos/{owner}/{repo}/branches/{branch}';
      return (await octokit.request(path, { ...repository, branch: name })).data;
    }),
    rulesOf(octokit, repository, name),
  ]);
  const branch = isSeen(shown) ? shown.value : null;
  const protection: Seen<Guard | null> =
    branch?.protected === true ? await protectionOf(octokit, repository, name) : mapSeen(shown, () => null);
  // The required checks of a classic protection are shown to everybody who may read, the rest of it is not.
  const classic = (branch?.protection.required_status_checks?.checks ?? []).map(({ context, app_id }) => ({
    context,
    app: app_id,
  }));
  return {
    name,
    head: mapSeen(shown, found =>
      found === null ? null : { sha: found.commit.sha, at: found.commit.commit.committer?.date ?? '' },
    ),
    required: {
      known: [...(isSeen(rules) ? rules.value.required : []), ...classic],
      unseen: isSeen(rules) ? (isSeen(shown) ? null : shown) : rules,
    },
    rulesets: mapSeen(rules, ({ guards }) => guards),
    protection,
  };
}
