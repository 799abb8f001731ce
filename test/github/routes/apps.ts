import { type Answer, created, notFound, ok, paged, refused } from '../answers.ts';
import { appKey } from '../apps.ts';
import { type AppCall, type AppRoute, appRoute } from '../router.ts';
import { appShape, installationShape } from '../shapes/app.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { time } from '../shapes/time.ts';
import type { Permissions } from '../tokens.ts';

interface Asked {
  readonly repositories?: readonly string[];
  readonly repository_ids?: readonly number[];
  readonly permissions?: Permissions;
}

const hour = 3_600_000;

export const apps: readonly AppRoute[] = [
  appRoute('GET', '/app', 'app', ({ world, app }) => ok(appShape(world, app))),
  appRoute('GET', '/app/installations', 'app', ({ world, app, query }) => {
    const shapes = app.installations.map(one => installationShape(world, app, one));
    return paged(shapes, query, `${world.apiUrl}/app/installations`);
  }),
  appRoute('GET', '/app/installations/{installation_id}', 'app', ({ world, app, path }) => {
    const found = app.installations.find(({ id }) => id === Number(path['installation_id']));
    return found ? ok(installationShape(world, app, found)) : notFound();
  }),
  appRoute('GET', '/repos/{owner}/{repo}/installation', 'app', ({ world, app, path }) => {
    const repository = world.repositoryNamed(`${path['owner']}/${path['repo']}`);
    const found = app.installations.find(one => repository && one.repositories.includes(repository));
    return found ? ok(installationShape(world, app, found)) : notFound();
  }),
  appRoute<Asked | undefined>('POST', '/app/installations/{installation_id}/access_tokens', 'app', newToken),
  appRoute('POST', '/app-manifests/{code}/conversions', 'code', ({ world, app }) =>
    created({
      ...appShape(world, app),
      client_secret: 'a-client-secret',
      webhook_secret: app.hook?.secret ?? null,
      pem: appKey('first').pem,
    }),
  ),
  appRoute('GET', '/installation/repositories', 'installation', ({ world, installation, query }) => {
    const all = installation?.repositories ?? [];
    const shapes = all.map(one => repositoryShape(world, one));
    const { body, headers } = paged(shapes, query, `${world.apiUrl}/installation/repositories`);
    return ok({ total_count: all.length, repository_selection: 'selected', repositories: body }, headers);
  }),
];

/** A token for an hour, with the App's permissions or fewer, for the installation's repositories or fewer. */
function newToken({ world, app, path, body = {} }: AppCall<Asked | undefined>): Answer {
  const found = app.installations.find(({ id }) => id === Number(path['installation_id']));
  if (!found) return notFound();
  const { permissions = app.permissions, repositories: named, repository_ids: ids } = body;
  const more = Object.entries(permissions).filter(([name, level]) => {
    const own = (app.permissions as Readonly<Record<string, string>>)[name];
    return own !== level && own !== 'write';
  });
  if (more.length > 0) {
    return refused(422, 'The permissions requested are not granted to this installation.');
  }
  const chosen = found.repositories.filter(
    ({ id, name }) => (named?.includes(name) ?? true) && (ids?.includes(id) ?? true),
  );
  if (chosen.length < Math.max(named?.length ?? 0, ids?.length ?? 0)) {
    return refused(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }
  const expires = new Date(world.clock.now().getTime() + hour);
  const token = world.tokens.issue({
    login: app.user.login,
    permissions,
    repositories: chosen.map(({ fullName }) => fullName),
    installation: found.id,
    expires,
  });
  return created({ token, expires_at: time(expires), permissions, repository_selection: 'selected' });
}
