import type { App, Installation } from '../apps.ts';
import type { World } from '../world.ts';
import { time } from './time.ts';
import { userShape } from './user.ts';

/** `integration` */
export function appShape(world: World, app: App): object {
  return {
    id: app.id,
    slug: app.slug,
    client_id: app.clientId,
    node_id: `A_${app.id}`,
    owner: userShape(world, app.owner),
    name: app.slug,
    description: '',
    external_url: `${world.serverUrl}/${app.slug}`,
    html_url: `${world.serverUrl}/apps/${app.slug}`,
    created_at: time(app.createdAt),
    updated_at: time(app.createdAt),
    permissions: app.permissions,
    events: app.events,
    installations_count: app.installations.length,
  };
}

/** `installation` */
export function installationShape(world: World, app: App, installation: Installation): object {
  const { id, account } = installation;
  return {
    id,
    account: userShape(world, account),
    repository_selection: 'selected',
    access_tokens_url: `${world.apiUrl}/app/installations/${id}/access_tokens`,
    repositories_url: `${world.apiUrl}/installation/repositories`,
    html_url: `${world.serverUrl}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type === 'Organization' ? 'Organization' : 'User',
    permissions: app.permissions,
    events: app.events,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    created_at: time(installation.createdAt),
    updated_at: time(installation.createdAt),
    suspended_by: null,
    suspended_at: null,
  };
}
