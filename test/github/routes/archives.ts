import { emptyRepository, notFound } from '../answers.ts';
import { archiveAddress } from '../archives.ts';
import { type Route, route } from '../router.ts';

export const archives: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/tarball/{ref}',
    { permission: 'contents', level: 'read' },
    ({ world, repository, path }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const name = path['ref'] ?? '';
      const commit = repository.git.object(repository.git.head(name) ?? name);
      if (commit?.type !== 'commit') return notFound();
      return { status: 302, headers: { location: archiveAddress(world, repository, commit.sha) } };
    },
  ),
];
