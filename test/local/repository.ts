import { execFileSync } from 'node:child_process';

/** Runs Git in a folder as an invented author, whatever this machine has configured. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=Author',
    '-c',
    'user.email=author@calls.example',
    '-c',
    'commit.gpgsign=false',
  ];
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(clean), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Makes a folder a repository whose branch is `main`. */
export function startRepository(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
}

/** Commits everything in a folder; returns the commit's hash. */
export function commitAll(folder: string, message = 'A change'): string {
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}
