import { readFileSync } from 'node:fs';
import { trimEnd } from '../../core/text/trim.ts';
import type { Environment } from '../channels/setting.ts';
import { type Level, levels } from './log.ts';
import { keyIn } from './private-key.ts';

/** What the door needs to know beside the app's own credentials. Both ways of running it read these. */
export interface Settings {
  /** Logins that are ours besides the app's own. */
  readonly identities: readonly string[];
  /** Milliseconds. */
  readonly debounce: number;
  readonly longest: number;
  readonly atOnce: number;
  readonly directory: string;
  readonly publishedBranch: string;
}

/** What the server needs in addition. */
export interface ServerSettings extends Settings {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  readonly webhookPath: string;
  /** The API of the server this app belongs to; `undefined` for the one that Octokit knows. */
  readonly apiUrl: string | undefined;
  readonly logLevel: Level;
}

/** What is wrong with the environment: a sentence for each variable, without its value. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Whether nobody has registered the app yet, so that the set-up should be shown. */
export function isFirstRun(env: Environment): boolean {
  return ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH'].every(name => text(env, name) === null);
}

/** Reads the door's settings. Throws a `SetupError` that names everything wrong. */
export function settingsIn(env: Environment): Settings {
  return whole(problems => settings(env, problems));
}

/** Reads everything that the server needs. Throws a `SetupError` that names everything wrong. */
export function serverSettingsIn(env: Environment): ServerSettings {
  return whole(problems => ({
    ...settings(env, problems),
    ...credentials(env, problems),
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: number(env, 'PORT', { from: 0, to: 65_535, otherwise: 3000 }, problems),
    webhookPath: path(env, problems),
    apiUrl: apiUrl(env, problems),
    logLevel: level(env, problems),
  }));
}

function settings(env: Environment, problems: string[]): Settings {
  return {
    identities: identities(env, problems),
    debounce: number(env, 'DEBOUNCE_MILLISECONDS', { from: 0, to: 60_000, otherwise: 1_000 }, problems),
    longest: number(env, 'LOOK_EVERY_MINUTES', { from: 1, to: 60, otherwise: 60 }, problems) * 60_000,
    atOnce: number(env, 'PASSES_AT_ONCE', { from: 1, to: 32, otherwise: 4 }, problems),
    directory: text(env, 'REGISTRY_DIRECTORY') ?? 'registry',
    publishedBranch: text(env, 'PUBLISHED_BRANCH') ?? 'published',
  };
}

function credentials(env: Environment, problems: string[]) {
  const appId = number(
    env,
    'APP_ID',
    { from: 1, to: Number.MAX_SAFE_INTEGER, missing: 'It stands in the settings of the app.' },
    problems,
  );
  const secret = text(env, 'WEBHOOK_SECRET') ?? '';
  if (secret === '') {
    problems.push(
      '`WEBHOOK_SECRET` is not set. Use the secret that the settings of the app hold for its webhook.',
    );
  } else if (secret.length < 16) {
    problems.push(
      '`WEBHOOK_SECRET` is shorter than 16 characters, so that it could be guessed. Make one with `openssl rand -hex 32` and put it into the settings of the app too.',
    );
  }
  return { appId, secret, privateKey: privateKey(env, problems) };
}

function privateKey(env: Environment, problems: string[]): string {
  const path = text(env, 'PRIVATE_KEY_PATH');
  const variable = path === null ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH';
  let given = text(env, 'PRIVATE_KEY');
  if (path !== null && given !== null) {
    problems.push('`PRIVATE_KEY` and `PRIVATE_KEY_PATH` are both set. Leave one of them out.');
    return '';
  }
  if (path !== null) {
    try {
      given = readFileSync(path, 'utf8');
    } catch {
      problems.push(
        '`PRIVATE_KEY_PATH` names a file that cannot be read. Check the path and who may read it.',
      );
      return '';
    }
  }
  if (given === null) {
    problems.push(
      '`PRIVATE_KEY` is not set. Use the key that the settings of the app let you make, or name its file in `PRIVATE_KEY_PATH`.',
    );
    return '';
  }
  const key = keyIn(given);
  if (key !== null) return key;
  problems.push(
    `\`${variable}\` holds no RSA private key. Use the whole .pem file, with its first and last line; in one line, write \\n for each line break, or encode it with base64.`,
  );
  return '';
}

function identities(env: Environment, problems: string[]): string[] {
  const all = (text(env, 'IDENTITIES') ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '');
  if (all.some(one => !/^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/.test(one))) {
    problems.push(
      '`IDENTITIES` holds something that is no login. Write logins with commas between: `old-bot[bot]`.',
    );
  }
  return ['github-actions[bot]', ...all];
}

function path(env: Environment, problems: string[]): string {
  const given = text(env, 'WEBHOOK_PATH') ?? '/api/github/webhooks';
  if (!/^(\/[A-Za-z0-9._~-]+)+$/.test(given) || given === '/healthz')
    problems.push('`WEBHOOK_PATH` is no path of its own. Write one such as `/api/github/webhooks`.');
  return given;
}

function apiUrl(env: Environment, problems: string[]): string | undefined {
  const host = text(env, 'GHE_HOST');
  if (host === null) return whereTheApiIs(env, problems);
  const protocol = text(env, 'GHE_PROTOCOL') ?? 'https';
  if (protocol !== 'https' && protocol !== 'http')
    problems.push('`GHE_PROTOCOL` is neither `https` nor `http`.');
  if (!/^[A-Za-z0-9.-]+(:\d+)?$/.test(host)) {
    problems.push('`GHE_HOST` is no host name. Write it without protocol and path: `git.calls.example`.');
  }
  return `${protocol}://${host}/api/v3`;
}

function whereTheApiIs(env: Environment, problems: string[]): string | undefined {
  const given = text(env, 'GITHUB_API_URL');
  if (given === null) return undefined;
  if (!/^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/.test(given)) {
    problems.push(
      '`GITHUB_API_URL` is no address of an API. Write one such as `https://git.calls.example/api/v3`.',
    );
  }
  return trimEnd(given, '/');
}

function level(env: Environment, problems: string[]): Level {
  const given = text(env, 'LOG_LEVEL') ?? 'info';
  const found = levels.find(one => one === given);
  if (found === undefined)
    problems.push(`\`LOG_LEVEL\` is none of ${levels.map(one => `\`${one}\``).join(', ')}.`);
  return found ?? 'info';
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly otherwise?: number;
  readonly missing?: string;
}

function number(env: Environment, name: string, range: Range, problems: string[]): number {
  const { from, to, otherwise, missing = '' } = range;
  const given = text(env, name);
  if (given === null) {
    if (otherwise === undefined) problems.push(`\`${name}\` is not set. ${missing}`);
    return otherwise ?? from;
  }
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= from && value <= to) return value;
  const most = to === Number.MAX_SAFE_INTEGER ? ' or more' : ` to ${to}`;
  problems.push(`\`${name}\` is no whole number from ${from}${most}.`);
  return from;
}

/** White space alone is as good as nothing: that is how an unset secret arrives. */
function text(env: Environment, name: string): string | null {
  const given = env[name]?.trim() ?? '';
  return given === '' ? null : given;
}

function whole<Value>(read: (problems: string[]) => Value): Value {
  const problems: string[] = [];
  const value = read(problems);
  if (problems.length > 0) throw new SetupError(problems);
  return value;
}
