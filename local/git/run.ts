import { spawnSync } from 'node:child_process';
import { LocalError, systemCode, systemWords } from '../local-error.ts';

/** What a Git command said and how it ended. */
interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
}

interface GitOptions {
  readonly input?: string;
  /** The most it may print, in bytes; it is stopped beyond that. Default 64 MiB. */
  readonly maxBytes?: number;
  /** Whether any other end than success is an error. */
  readonly mustSucceed?: boolean;
}

/**
 * Runs one Git command that only reads, in `repoDir`, without a shell.
 *
 * @throws LocalError without Git, outside a repository, in one that Git does not trust, or (`mustSucceed`) on failure.
 */
export function git(repoDir: string, args: readonly string[], options: GitOptions = {}): GitAnswer {
  const { input = '', maxBytes = 64 * 1024 * 1024, mustSucceed = false } = options;
  const ended = spawnSync('git', ['--no-pager', ...args], {
    cwd: repoDir,
    env: environment(process.env),
    input,
    maxBuffer: maxBytes,
    timeout: 120_000,
    windowsHide: true,
  });
  if (ended.error !== undefined) throw new LocalError(whyNotRun(ended.error, repoDir));
  const complaint = ended.stderr.toString('utf8').trim();
  if (/not a git repository/i.test(complaint))
    throw new LocalError(`${repoDir} is not inside a Git repository.`);
  if (/dubious ownership/i.test(complaint)) {
    throw new LocalError(
      `The repository at ${repoDir} belongs to another user, so Git does not read it. If you trust it: git config --global --add safe.directory <its top folder>`,
    );
  }
  const status = ended.status ?? 1;
  if (mustSucceed && status !== 0)
    throw new LocalError(whyFailed(complaint || `exit ${status}`, args, repoDir));
  return { status, stdout: ended.stdout };
}

function whyFailed(complaint: string, [command]: readonly string[], repoDir: string): string {
  if (/promisor remote|not allowed/i.test(complaint)) {
    return `The repository at ${repoDir} is a partial clone that lacks some of the files, and nothing is fetched from here. Bring them first: git fetch --refetch --no-filter`;
  }
  const fatal = complaint.split('\n').find(line => line.startsWith('fatal:')) ?? complaint;
  return `git ${command} failed in ${repoDir}: ${fatal}`;
}

function whyNotRun(error: Error, repoDir: string): string {
  switch (systemCode(error)) {
    case 'ENOENT':
      return `Git could not be started. Is it installed and on the PATH, and is ${repoDir} a folder?`;
    case 'ENOBUFS':
      return 'The revision holds far more files than a registry has. Is this the right folder?';
    case 'ETIMEDOUT':
      return `Git did not answer within two minutes in ${repoDir}.`;
    default:
      return `Git could not be run: ${systemWords(error)}.`;
  }
}

/**
 * The environment without Git's own variables: a hook sets `GIT_DIR` for its repository, which is not always the one
 * asked about, and others could name programs to run. What is set instead keeps Git to reading what is there:
 * no prompts, no replaced objects, no wildcards, no transport (a partial clone would fetch by a program its own
 * configuration names).
 */
function environment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(inherited).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // A first commit shows what it brought, whatever this machine has configured.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'log.showRoot',
    GIT_CONFIG_VALUE_0: 'true',
  };
}
