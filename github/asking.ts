import type { Octokit } from './octokit.ts';

/** An answer of GitHub's, as far as it matters to whoever stands in between. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

export type Headers = Readonly<{ [name: string]: string | number | undefined }>;

/** Asks GitHub one thing: a route such as `GET /repos/{owner}/{repo}`, and what stands in it. */
export type Ask = (route: string, parameters?: object) => Promise<Answer>;

/**
 * The same connection with somebody in between, who sees each question and each answer.
 *
 * @param between makes the new way to ask from the one that there was.
 */
export function askingThrough(octokit: Octokit, between: (ask: Ask) => Ask): Octokit {
  const ask: Ask = (route, parameters) => (octokit.request as Ask)(route, parameters);
  return { request: Object.assign(between(ask), octokit.request) } as unknown as Octokit;
}

/** Seconds until the hour is over that GitHub counts requests by, on the clock of the answer; `NaN` if it does not say. */
export function secondsToReset(headers: Headers): number {
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return reset - Date.parse(String(headers['date'])) / 1000;
}

/** Headers of the answer that Octokit threw; none of anything else. */
export function headersOf(error: unknown): Headers {
  return (error as { response?: Partial<Answer> } | null)?.response?.headers ?? {};
}
