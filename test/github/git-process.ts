import { spawnSync } from 'node:child_process';

/** This machine's own Git settings must not reach a test. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

interface GitResult {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly problem: string;
}

/** Runs Git in a bare repository and answers whether it succeeded. */
export function tryGit(
  folder: string,
  args: readonly string[],
  options: { input?: string | Buffer; environment?: NodeJS.ProcessEnv } = {},
): GitResult {
  const ran = spawnSync('git', ['--git-dir', folder, ...args], {
    env: { ...gitEnvironment, ...options.environment },
    input: options.input ?? '',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (ran.error) throw ran.error;
  return { ok: ran.status === 0, out: ran.stdout, problem: ran.stderr.toString() };
}

/** Runs Git and answers what it prints; throws what it says where it fails. */
export function git(
  folder: string,
  args: readonly string[],
  options: { input?: string | Buffer; environment?: NodeJS.ProcessEnv } = {},
): Buffer {
  const ran = tryGit(folder, args, options);
  if (!ran.ok) throw new Error(`git ${args.join(' ')}: ${ran.problem}`);
  return ran.out;
}
