import { getOctokit } from '@actions/github';
import { afterEach, beforeEach } from 'vitest';
import { type BranchWrite, type Changes, writeBranch } from '../../github/branch.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

/** What the tests of the branch writer stand on: new for each test. */
export let github: EmbeddedGitHub;
export let repo: EmbeddedRepository;
/** How long it waited between tries, in milliseconds; nothing really waits. */
export let waits: number[];

export const page = { 'SUBPROCESSORS.md': '# Subprocessors\n', 'feed/changes.atom': '<feed/>\n' };

type Texts = Record<string, string | Uint8Array | null>;

export function puts(files: Texts): Changes {
  return new Map(Object.entries(files));
}

/** Begins and ends a GitHub with the repository `acme/registry` around each test of a file. */
export function aGitHubForEach(): void {
  beforeEach(async () => {
    waits = [];
    github = await EmbeddedGitHub.start();
    repo = github.repository('acme/registry');
  });
  afterEach(() => github.stop());
}

/** Writes these files, or what a plan says, to the branch `published`. */

export function write(
  files: Texts | BranchWrite['change'],
  more: Partial<BranchWrite> & { token?: string } = {},
) {
  const { token = github.token(), ...options } = more;
  return writeBranch({
    octokit: getOctokit(token, { baseUrl: github.url }),
    repository: { owner: 'acme', repo: 'registry' },
    branch: 'published',
    message: 'Publish the list',
    change: typeof files === 'function' ? files : () => puts(files),
    otherwise: 'set `publish-to` to a branch it may write',
    sleep: async milliseconds => waits.push(milliseconds),
    ...options,
  });
}
