/** A repository as GitHub addresses it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/**
 * Reads `owner/name`, as in `GITHUB_REPOSITORY`. Throws where it is anything else, so that nothing odd ever reaches an
 * address of the API.
 */
export function parseRepository(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
    throw new Error(`${JSON.stringify(text)} is not a repository. Write it as "owner/name".`);
  }
  return { owner, repo };
}
