import { getOctokit } from '@actions/github';
import { isAddress } from '../bot/channels/mailbox.ts';
import { momentInWords } from '../bot/texts/moment-words.ts';
import { trimEnd } from '../core/text/trim.ts';
import { visible } from '../core/text/visible.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { observe } from '../doctor/look.ts';
import { diagnosisData } from '../doctor/report/data.ts';
import { type Paint, textReport } from '../doctor/report/text.ts';
import { isCustomers, sendTests } from '../doctor/send-test.ts';
import { Refusal } from '../github/refusal.ts';
import { isApiOf, remoteIn } from '../github/remote.ts';
import { parseRepository, type RepositoryName } from '../github/repository.ts';
import { originOf } from '../local/git/remote.ts';
import { LocalError } from '../local/local-error.ts';
import { styled } from './colour.ts';
import { type ExitCode, type Io, type Output, writeJson } from './io.ts';

interface DoctorOptions {
  /** `owner/name`; left out, that of the remote `origin` here. */
  readonly repository?: string;
  readonly tokenFromEnv?: boolean;
  readonly dir: string;
  readonly published: string;
  readonly sendTest?: string;
  readonly format: 'text' | 'json';
}

/**
 * Says what stands between a repository and its promises. The one command that asks GitHub, and only the API whose
 * address the environment gives, or Octokit's own.
 */
export async function doctor(options: DoctorOptions, io: Io): Promise<ExitCode> {
  const address = options.sendTest;
  if (address !== undefined && !isAddress(address)) {
    throw new LocalError('--send-test wants one plain address, your own: you@calls.example.');
  }
  const octokit = connect(options, io);
  const repository = named(options, io, octokit.request.endpoint.DEFAULTS.baseUrl);
  const now = io.now();
  const seen = await withProgress(io, tell =>
    observe({
      octokit,
      repository,
      now,
      place: 'terminal',
      directory: options.dir,
      published: options.published,
      env: io.env,
      tell,
    }),
  );
  if (address !== undefined && isCustomers(address, seen.channels, io.env)) {
    throw new LocalError(
      'Nothing was sent: --send-test names an address that notices to customers go to. Give your own.',
    );
  }
  const tests = address === undefined ? [] : await sendTests(address, seen.channels, io.env, now);
  const diagnosis = diagnose(seen, tests);
  const name = `${repository.owner}/${repository.repo}`;
  if (options.format === 'json') writeJson(io.stdout, diagnosisData(diagnosis, name, seen.now));
  else {
    const heading = `${name}, ${momentInWords(seen.now, 'UTC')}`;
    io.stdout.write(`${textReport(diagnosis, heading, paintFor(io.stdout))}\n`);
  }
  return diagnosis.counts['not-fine'] > 0 ? 1 : 0;
}

function connect({ tokenFromEnv }: DoctorOptions, { env }: Io) {
  if (tokenFromEnv !== true) {
    throw new LocalError(
      'doctor asks GitHub, and needs a token for that. Put one into GITHUB_TOKEN or GH_TOKEN, and add --token-from-env to let it be used. A token that can only read is enough.',
    );
  }
  const token = env['GITHUB_TOKEN']?.trim() || env['GH_TOKEN']?.trim() || '';
  if (token === '') {
    throw new LocalError('--token-from-env finds no token: neither GITHUB_TOKEN nor GH_TOKEN is set.');
  }
  const api = trimEnd(env['GITHUB_API_URL']?.trim() ?? '', '/');
  if (api !== '' && !/^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/.test(api)) {
    throw new LocalError(
      'GITHUB_API_URL is no address of an API. Write one such as https://git.calls.example/api/v3.',
    );
  }
  return getOctokit(token, api === '' ? {} : { baseUrl: api });
}

/** The repository that was named, or else that of the remote here, if the token belongs to its server. */
function named({ repository }: DoctorOptions, { cwd }: Io, api: string): RepositoryName {
  if (repository !== undefined) {
    try {
      return parseRepository(repository);
    } catch (error) {
      throw new LocalError(error instanceof Error ? error.message : String(error));
    }
  }
  const origin = originOf(cwd);
  const remote = origin === null ? null : remoteIn(origin);
  if (remote === null) {
    throw new LocalError(
      'The repository to look at is not known: this folder has no remote `origin` on a GitHub server. Name it: doctor owner/name --token-from-env.',
    );
  }
  if (!isApiOf(api, remote.host)) {
    throw new LocalError(
      `The remote origin is on ${visible(remote.host)}, and the API that would be asked is ${api}. Set GITHUB_API_URL to the API of that server (https://${visible(remote.host)}/api/v3 on GitHub Enterprise Server), or name the repository.`,
    );
  }
  return { owner: remote.owner, repo: remote.repo };
}

/** Tells somebody who waits at a terminal what is looked at, and leaves nothing of it behind. */
async function withProgress<Result>(
  { stderr }: Io,
  work: (tell: (what: string) => void) => Promise<Result>,
): Promise<Result> {
  const shown = stderr.isTTY === true;
  try {
    return await work(what => {
      if (shown) stderr.write(`\r\u001B[KLooking at ${what} …`);
    });
  } catch (error) {
    throw error instanceof Refusal ? new LocalError(error.message) : error;
  } finally {
    if (shown) stderr.write('\r\u001B[K');
  }
}

function paintFor(stream: Output): Paint {
  return (text, part) => {
    switch (part) {
      case 'heading':
        return styled('bold', text, stream);
      case 'check':
        return styled('dim', text, stream);
      case 'fine':
        return styled('green', text, stream);
      case 'not-fine':
        return styled('red', text, stream);
      case 'cannot-see':
        return styled('yellow', text, stream);
    }
  };
}
