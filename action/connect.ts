import { getOctokit } from '@actions/github';
import type { Octokit } from '../github/octokit.ts';

/**
 * A connection to the API of the server this job belongs to (`GITHUB_API_URL`). Import this file only when there is
 * something to ask: what it brings takes longer to start than a validation.
 */
export function connect(token: string): Octokit {
  return getOctokit(token);
}
