import { trimEnd } from '../core/text/trim.ts';
import { type Headers, secondsToReset } from './asking.ts';
/** What was attempted, in the words that an error about it needs. */
export interface Attempt {
  /** Begins the sentence, without a full stop: ``The branch `published` could not be written``. */
  readonly what: string;
  /** The permission it takes, as in a workflow's `permissions:`; several joined by `, `: `contents: write`. */
  readonly needs: string;
  /** Who acts, which decides how a permission is given. Default `workflow`. */
  readonly actor?: Actor;
  /** The way out by going elsewhere, an order without a full stop: ``set `publish-to` to a branch it may write``. */
  readonly otherwise?: string;
}

/** `person`: somebody with a token of their own, in a terminal. */
export type Actor = 'workflow' | 'app' | 'person';

const tokenOf: Readonly<Record<Actor, string>> = {
  workflow: "this workflow's token",
  app: "this app's token",
  person: 'this token',
};

/** A request that GitHub refused, in one line a person can act on. It holds no headers, no token, no cause that does. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Seconds after which to come back, where GitHub says so. */
  readonly retryAfter: number | null;

  constructor(message: string, status: number, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Seconds that GitHub wants to be left alone, at least, where it asks for a pause and says no time. */
const leastPause = 60;

/**
 * Turns whatever a request threw into a `Refusal` that names the permission or the rule, and the ways out. An error that is
 * no answer of GitHub's and no lost connection (a mistake in our own code) is given back as it is.
 */
export function refusalOf(error: unknown, attempt: Attempt): unknown {
  if (error instanceof Refusal) return error;
  const failed = failedRequest(error);
  if (failed === null) return error;
  const { why, ways, here } = explanation(failed, attempt);
  const all = here && attempt.otherwise !== undefined ? [...ways, attempt.otherwise] : ways;
  const remedy = all.length === 0 ? '' : ` ${capital(all.join(', or '))}.`;
  const pause = failed.retryAfter ?? (failed.limited ? leastPause : null);
  return new Refusal(`${attempt.what}: ${why}.${remedy}`, failed.status, pause);
}

/** An answer of GitHub's that was no success. */
export interface FailedRequest {
  /** 0 where the connection was lost before an answer came. */
  readonly status: number;
  /** GitHub's own words. */
  readonly message: string;
  readonly retryAfter: number | null;
  /** `contents=write`, where GitHub says what it would have taken. */
  readonly acceptedPermissions: string | null;
  /** The token is not yet authorised for the organisation's single sign-on. */
  readonly singleSignOn: boolean;
  readonly limited: boolean;
}

/** The HTTP status of a request that failed, also where that was put into words already; `null` for anything else. */
export function statusIn(error: unknown): number | null {
  return error instanceof Refusal ? error.status : (failedRequest(error)?.status ?? null);
}

/** Reads an Octokit's error by its shape, since each door brings its own copy of the class. `null` for anything else. */
export function failedRequest(error: unknown): FailedRequest | null {
  if (error instanceof Refusal) return null;
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const response =
    'response' in error ? (error.response as { headers?: Headers; data?: unknown } | undefined) : undefined;
  const headers = response?.headers ?? {};
  const data = response?.data as { message?: unknown } | null | undefined;
  // Octokit's own sentence adds the address of the documentation; GitHub's alone reads better.
  const message = typeof data?.message === 'string' ? data.message : response ? '' : error.message;
  const limited =
    /rate limit|abuse detection/i.test(message) || String(headers['x-ratelimit-remaining']) === '0';
  return {
    // Octokit reports a lost connection as a 500 that has no answer.
    status: response ? error.status : 0,
    message,
    retryAfter: secondsToWait(headers, limited),
    acceptedPermissions: text(headers['x-accepted-github-permissions']),
    singleSignOn: headers['x-github-sso'] !== undefined || /SAML/i.test(message),
    limited,
  };
}

/**
 * Seconds until GitHub wants to hear of us again: what it says, or what is left of the hour whose requests are used up, by
 * the clock of the answer.
 */
function secondsToWait(headers: Headers, limited: boolean): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return after;
  const usedUp = limited && String(headers['x-ratelimit-remaining']) === '0';
  const left = secondsToReset(headers);
  return usedUp && Number.isFinite(left) ? Math.max(1, Math.ceil(left) + 1) : null;
}

interface Explanation {
  readonly why: string;
  readonly ways: readonly string[];
  /** The answer is about this very place, so that going elsewhere is a way out too. */
  readonly here?: true;
}

function explanation(failed: FailedRequest, { needs, actor = 'workflow' }: Attempt): Explanation {
  const { status, message, retryAfter } = failed;
  const token = tokenOf[actor];
  const permission = permissionOf(failed.acceptedPermissions) ?? needs;
  if ((status === 403 || status === 429) && failed.limited) {
    const wait = retryAfter === null ? 'a few minutes' : `${retryAfter} seconds`;
    return {
      why: 'GitHub asks for a pause, since too many requests came in a short time',
      ways: [`try again in ${wait}`],
    };
  }
  if (status === 403 && failed.singleSignOn) {
    return {
      why: "the organisation's single sign-on does not know this token yet",
      ways: [
        "authorise the token for the organisation in the settings of the person it belongs to, or use the workflow's own token",
      ],
    };
  }
  const rule = ruleIn(message);
  if (rule !== null && [403, 409, 422].includes(status)) {
    return {
      why: `a rule of the repository does not allow it (${rule})`,
      ways: [exception(actor)],
      here: true,
    };
  }
  switch (status) {
    case 0:
      return { why: 'GitHub could not be reached', ways: ['try again'] };
    case 401:
      return {
        why: 'GitHub does not accept the token, or it has run out',
        ways: [newToken(actor)],
      };
    case 403:
      if (/archived/i.test(message)) {
        return {
          why: 'the repository is archived and takes no changes',
          ways: ['take it out of the archive'],
        };
      }
      if (failed.acceptedPermissions === null && !/not accessible|permission/i.test(message)) {
        return { why: `GitHub forbids it${quoted(message)}`, ways: [grant(permission, actor)], here: true };
      }
      return { why: `${token} lacks \`${permission}\``, ways: [grant(permission, actor)], here: true };
    case 404:
      return {
        why: `GitHub does not find it, which it also says when ${token} may not see it`,
        ways: [`check the name, and that the token has \`${permission}\` for this repository`],
      };
    case 409:
      if (/is empty/i.test(message)) {
        return { why: 'the repository is empty', ways: ['make a first commit in it, a README will do'] };
      }
      return { why: `it met another change${quoted(message)}`, ways: ['try again'] };
    default:
      if (status >= 500)
        return { why: `GitHub had trouble of its own (${status})`, ways: ['try again later'] };
      return { why: `GitHub refused it with ${status}${quoted(message)}`, ways: [], here: true };
  }
}

/** The rule that a message names, in GitHub's words on one line; `null` where it names none. */
function ruleIn(message: string): string | null {
  const rulesets = /^Repository rule violations found/i;
  const protection =
    /through a pull request|protected (branch|ref)|required status check|approving review|not authorized to push|signed commits|verified signatures|merge commits/i;
  if (!rulesets.test(message) && !protection.test(message)) return null;
  return trimEnd(oneLine(message.replace(rulesets, '')), '.') || 'GitHub does not say which';
}

function exception(actor: Actor): string {
  // The account behind a workflow's token cannot be put on a ruleset's bypass list; an app can.
  return actor === 'app'
    ? "let the rule leave out this branch, or put the app on the rule's bypass list"
    : 'let the rule leave out this branch';
}

/** A token of the workflow's own is new in each run, so one that is not accepted was given to it. */
function newToken(actor: Actor): string {
  switch (actor) {
    case 'workflow':
      return "leave out the input `token`, so that the workflow's own is used, or give it one that is good";
    case 'app':
      return 'check `APP_ID` and `PRIVATE_KEY`, and after an exchange of keys start the bot again with the new one';
    case 'person':
      return 'check the token that was given';
  }
}

function grant(permission: string, actor: Actor): string {
  if (actor === 'person') return `give the token \`${permission}\` for this repository`;
  const fork = permission.includes('write') ? ' (a pull request from a fork is never given it)' : '';
  return actor === 'workflow'
    ? `add \`permissions: ${permission}\` to the job${fork}`
    : `give the app \`${permission}\` in its settings and accept that in the installation`;
}

/** GitHub's `contents=write; contents=write,workflows=write` as a workflow writes the first of them: `contents: write`. */
function permissionOf(header: string | null): string | null {
  const first = header?.split(';')[0]?.trim();
  if (!first || !/^[a-z_]+=[a-z]+(,[a-z_]+=[a-z]+)*$/.test(first)) return null;
  return first
    .split(',')
    .map(one => one.replace('=', ': ').replaceAll('_', '-'))
    .join(', ');
}

function quoted(message: string): string {
  const said = trimEnd(oneLine(message), '.');
  return said === '' ? '' : ` ("${said}")`;
}

/** Words of the server on one line, short, and without anything that looks like a token. */
function oneLine(message: string): string {
  const plain = message
    .replace(/\b(gh[a-z]_|github_pat_)\w+/g, '…')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}

function text(value: string | number | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
