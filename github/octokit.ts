import type { getOctokit } from '@actions/github';

/** What is needed of an Octokit: typed requests. The Action's has it, and so has every one that Probot hands out. */
export type Octokit = Pick<ReturnType<typeof getOctokit>, 'request'>;
