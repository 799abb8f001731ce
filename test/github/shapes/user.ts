import type { User, World } from '../world.ts';

/** `simple-user` */
export function userShape(world: World, { id, login, type }: User): object {
  const url = `${world.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${world.serverUrl}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.serverUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** The author of something, `null` once the account is gone. */
export function authorShape(world: World, user: User | null): object | null {
  return user && !world.isGone(user) ? userShape(world, user) : null;
}

/** What stands for somebody who is gone where GitHub's description wants a user. */
export function certainAuthorShape(world: World, user: User): object {
  return userShape(world, world.isGone(user) ? world.user('ghost') : user);
}
