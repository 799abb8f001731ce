import { allPages } from '../../bot/observe/all-pages.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { look, type Seen } from '../seen.ts';

type Named = readonly { readonly name: string }[];

/** Names of the secrets that workflows of a repository can use, those of its organisation among them. Never a value. */
export function secretNames(
  octokit: Octokit,
  repository: RepositoryName,
): Promise<Seen<ReadonlySet<string>>> {
  return namesIn('secrets: read', [
    async (page, per_page) => {
      const path = 'GET /repos/{owner}/{repo}/actions/secrets';
      return (await octokit.request(path, { ...repository, page, per_page })).data.secrets;
    },
    async (page, per_page) => {
      const path = 'GET /repos/{owner}/{repo}/actions/organization-secrets';
      return (await octokit.request(path, { ...repository, page, per_page })).data.secrets;
    },
  ]);
}

/** The same of variables. Their values come along with the answer, and are dropped. */
export function variableNames(
  octokit: Octokit,
  repository: RepositoryName,
): Promise<Seen<ReadonlySet<string>>> {
  return namesIn('variables: read', [
    async (page, per_page) => {
      const path = 'GET /repos/{owner}/{repo}/actions/variables';
      return (await octokit.request(path, { ...repository, page, per_page })).data.variables;
    },
    async (page, per_page) => {
      const path = 'GET /repos/{owner}/{repo}/actions/organization-variables';
      return (await octokit.request(path, { ...repository, page, per_page })).data.variables;
    },
  ]);
}

function namesIn(
  permission: string,
  lists: readonly ((page: number, perPage: number) => Promise<Named>)[],
): Promise<Seen<ReadonlySet<string>>> {
  return look(permission, async () => {
    const all = await Promise.all(lists.map(list => allPages(list)));
    return new Set(all.flat().map(({ name }) => name));
  });
}
