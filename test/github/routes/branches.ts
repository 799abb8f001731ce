import { notFound, ok, refused } from '../answers.ts';
import { type Route, route } from '../router.ts';
import { commitShape } from '../shapes/git.ts';
import { protectionShape, protectionSummary } from '../shapes/protection.ts';
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
        protected: repository.rules.has(name) || repository.protections.has(name),
        protection: protectionSummary(repository, name),
        protection_url: `${url}/protection`,
      });
    },
  ),
  route(
    'GET',
    '/repos/{owner}/{repo}/branches/{branch}/protection',
    { permission: 'administration', level: 'read', role: 'admin', closed: true },
    ({ world, repository, path }) => {
      const name = path['branch'] ?? '';
      if (repository.git.head(name) === null) return refused(404, 'Branch not found');
      const protection = repository.protections.get(name);
      if (!protection) return refused(404, 'Branch not protected');
      return ok(
        protectionShape(world, `${repositoryUrl(world, repository)}/branches/${name}/protection`, protection),
      );
    },
  ),
];
