import { type Ask, askingThrough, type Headers, headersOf } from '../../github/asking.ts';
import type { Octokit } from '../../github/octokit.ts';
import { failedRequest } from '../../github/refusal.ts';

/** An answer of GitHub's, kept to ask whether it still holds. */
interface Remembered {
  readonly etag: string | number;
  readonly data: unknown;
  readonly headers: Headers;
  /** When it was given whole, in milliseconds since 1970. */
  readonly at: number;
}

/** Answers by what was asked. */
export type Answers = Map<string, Remembered>;

/**
 * The longest that "nothing has changed" is believed, in milliseconds. GitHub's marks belong to one token, and a token
 * lasts an hour: what is older has to be read whole in any case.
 */
const believed = 50 * 60_000;

/** What a commit's id names can never change. */
const unchanging = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
/** These are kept by their ids elsewhere. */
const keptElsewhere = /\/(git\/(trees|blobs)|tarball)\//;

export interface Asking {
  /** Asks as the one that it was made from, and says which answer it has. */
  readonly octokit: Octokit;
  /** How many answers GitHub said to hold still. */
  reused(): number;
  /** Forgets what was not asked for this time. */
  forgetOthers(): void;
}

/**
 * Asks GitHub whether the answers of the last look still hold (`If-None-Match`). "Not modified" (304) costs nothing of
 * the hourly limit, which pays for a look at three hundred quiet issues every few minutes. Whoever decides something that
 * an objection could keep from happening looks `afresh`: then everything is read whole.
 *
 * @param now milliseconds since 1970.
 */
export function rememberingAnswers(
  octokit: Octokit,
  answers: Answers,
  { now, afresh }: { readonly now: number; readonly afresh: boolean },
): Asking {
  const asked = new Set<string>();
  let reused = 0;

  const reusing =
    (ask: Ask) =>
    async (route: string, parameters: object = {}) => {
      if (!route.startsWith('GET ') || keptElsewhere.test(route)) return ask(route, parameters);
      const key = `${route} ${JSON.stringify(parameters)}`;
      asked.add(key);
      const known = answers.get(key);
      if (known !== undefined && route === unchanging) return { status: 200, ...known };
      const age = now - (known?.at ?? 0);
      const isBelieved = known !== undefined && !afresh && age >= 0 && age < believed;
      try {
        const answer = await ask(
          route,
          isBelieved ? { ...parameters, headers: { 'if-none-match': known.etag } } : parameters,
        );
        const { etag, link } = answer.headers;
        if (answer.status === 200 && etag !== undefined)
          answers.set(key, { etag, data: answer.data, headers: link === undefined ? {} : { link }, at: now });
        else answers.delete(key);
        return answer;
      } catch (error) {
        if (!isBelieved || failedRequest(error)?.status !== 304) throw error;
        reused += 1;
        const { date } = headersOf(error);
        return { status: 200, data: known.data, headers: { ...known.headers, ...(date ? { date } : {}) } };
      }
    };

  return {
    octokit: askingThrough(octokit, reusing),
    reused: () => reused,
    forgetOthers: () => {
      for (const key of answers.keys()) if (!asked.has(key)) answers.delete(key);
    },
  };
}
