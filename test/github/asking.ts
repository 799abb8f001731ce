import { getOctokit } from '@actions/github';
import type { EmbeddedGitHub } from './embedded-github.ts';

/** An API client that holds this token and asks each thing once. */
export function clientOf(github: EmbeddedGitHub, token: string): ReturnType<typeof getOctokit> {
  return getOctokit(token, { baseUrl: github.url, request: { retries: 0 } });
}

/** What something was refused with, as `404 Not Found`; `done` where it was not. */
export async function outcome(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'done';
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data: { message: string } } };
    return response ? `${status} ${response.data.message}` : `${status} no answer`;
  }
}
