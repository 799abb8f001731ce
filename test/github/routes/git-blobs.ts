import { created, emptyRepository, notFound, ok, refused } from '../answers.ts';
import { type Route, route } from '../router.ts';
import { repositoryUrl } from '../shapes/repository.ts';

export const gitBlobs: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    { permission: 'contents', level: 'read' },
    ({ world, repository, path }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const sha = path['file_sha'] ?? '';
      if (!/^[0-9a-f]{40}$/.test(sha))
        return refused(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
      const blob = repository.git.object(sha);
      if (blob?.type !== 'blob') return notFound();
      return ok({
        sha,
        node_id: `B_${sha}`,
        size: blob.bytes.length,
        url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
        // GitHub breaks the lines of its base64, which a careless decoder stumbles over.
        content: blob.bytes.toString('base64').replace(/.{60}/g, '$&\n'),
        encoding: 'base64',
      });
    },
  ),
  route<{ content: string; encoding?: string }>(
    'POST',
    '/repos/{owner}/{repo}/git/blobs',
    { permission: 'contents', level: 'write' },
    ({ world, repository, body }) => {
      if (repository.git.isEmpty()) return emptyRepository();
      const sha = repository.git.writeBlob(
        Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8'),
      );
      return created({ sha, url: `${repositoryUrl(world, repository)}/git/blobs/${sha}` });
    },
  ),
];
