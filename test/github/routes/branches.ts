import { notFound, ok } from '../answers.ts';
import { type Route, route } from '../router.ts';
import { commitShape } from '../shapes/git.ts';
import { repositoryUrl } from '../shapes/repository.ts';

export const branches: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/branches/{branch}',
    { permission: 'contents', level: 'read' },
    ({ world, repository, path }) => {
      const name = path['branch'] ?? '';
      const sha = repository.git.head(name);
      const commit = sha ? repository.git.object(sha) : null;
      if (!commit) return notFound();
      const url = `${repositoryUrl(world, repository)}/branches/${name}`;
      return ok({
        name,
        commit: commitShape(world, repository, commit),
        _links: { self: url, html: `${world.serverUrl}/${repository.fullName}/tree/${name}` },
        protected: repository.rules.has(name),
        protection: { enabled: repository.rules.has(name) },
        protection_url: `${url}/protection`,
      });
    },
  ),
];
