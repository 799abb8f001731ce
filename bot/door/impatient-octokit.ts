import { ProbotOctokit } from 'probot';

/** Answers after which asking again at once is of no use, or not allowed. 429 is a limit of GitHub's. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * Probot's Octokit, without its way of waiting in the middle of a request until a limit is lifted, which can take an hour
 * and keeps a place among the passes all that time. Here the pass ends, and its repository waits outside.
 */
export const ImpatientOctokit = ProbotOctokit.defaults(
  (options: { readonly throttle?: object } | undefined) => ({
    ...options,
    retry: { doNotRetry },
    throttle: { ...options?.throttle, onRateLimit: () => false, onSecondaryRateLimit: () => false },
  }),
);
