import { createHash } from 'node:crypto';
import { type Answer, notFound } from './answers.ts';
import { git } from './git-process.ts';
import type { Repository, World } from './world.ts';

const root = '/_codeload';

/**
 * Where GitHub sends whoever asks for an archive: another service, which knows nothing of tokens and lets in whoever has
 * the address.
 */
export function archiveAddress(world: World, repository: Repository, sha: string): string {
  return `${world.origin}${root}/${repository.fullName}/legacy.tar.gz/${sha}?token=${secretOf(repository, sha)}`;
}

/** Whether a path is that service's. */
export function isArchive(path: string): boolean {
  return path.startsWith(`${root}/`);
}

/** The archive that real Git makes of the commit, in a folder named as GitHub names it. */
export function archiveAt(world: World, address: URL): Answer {
  const [, , owner, name, , sha = ''] = address.pathname.split('/');
  const repository = world.repositoryNamed(`${owner}/${name}`);
  if (!repository || address.searchParams.get('token') !== secretOf(repository, sha)) return notFound();
  const prefix = `--prefix=${owner}-${name}-${sha.slice(0, 7)}/`;
  const bytes = git(repository.git.folder, ['archive', '--format=tar.gz', prefix, sha]);
  return { status: 200, headers: { 'content-type': 'application/x-gzip' }, bytes };
}

function secretOf({ id }: Repository, sha: string): string {
  return createHash('sha256').update(`archive of ${id} at ${sha}`).digest('hex').slice(0, 29).toUpperCase();
}
