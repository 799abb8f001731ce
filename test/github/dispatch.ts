import { type Answer, notFound, refused } from './answers.ts';
import type { Caller } from './callers.ts';
import type { Faults } from './faults.ts';
import type { AppRoute, Route } from './router.ts';
import { access, type Need, type Token } from './tokens.ts';
import type { World } from './world.ts';

export interface Door {
  readonly world: World;
  readonly faults: Faults;
  readonly caller: Exclude<Caller, { readonly kind: 'unknown' }>;
}
interface Said {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Turns away who may not, then does it. The same for requests and for what a test's people do by hand. */
export function dispatch(door: Door, route: Route | AppRoute, said: Said): Answer {
  return 'caller' in route ? forApp(door, route, said) : inRepository(door, route, said);
}

function inRepository({ world, faults, caller }: Door, route: Route, said: Said): Answer {
  if (caller.kind === 'app') return refused(403, 'Resource not accessible by integration');
  const { path } = said;
  const { token } = caller;
  const repository = world.repositoryNamed(`${path['owner']}/${path['repo']}`);
  if (!repository) return notFound();
  const need = typeof route.need === 'function' ? route.need(repository, path) : route.need;
  const turnedAway = refusalOf(token, access(token, repository, need), need);
  if (turnedAway) return turnedAway;
  const actor = world.user(token?.login ?? 'ghost');
  return route.handle({ world, faults, token, actor, repository, ...said });
}

function forApp({ world, caller }: Door, route: AppRoute, said: Said): Answer {
  if (route.caller === 'code') {
    const code = said.path['code'] ?? '';
    const app = world.manifests.get(code);
    // It is good once.
    world.manifests.delete(code);
    return app ? route.handle({ world, app, installation: null, ...said }) : notFound();
  }
  if (route.caller === 'app') {
    if (caller.kind !== 'app') return refused(401, 'A JSON web token could not be decoded');
    return route.handle({ world, app: caller.app, installation: null, ...said });
  }
  const id = caller.kind === 'token' ? caller.token?.installation : null;
  for (const app of world.apps) {
    const installation = app.installations.find(one => one.id === id);
    if (installation) return route.handle({ world, app, installation, ...said });
  }
  return refused(
    403,
    'You must authenticate with an installation access token in order to list repositories.',
  );
}

function refusalOf(token: Token | null, verdict: ReturnType<typeof access>, need: Need): Answer | null {
  switch (verdict) {
    case 'granted':
      return null;
    case 'sign-in':
      return refused(401, 'Requires authentication');
    case 'hidden':
      return notFound();
    case 'integration': {
      const who = token?.login.endsWith('[bot]') ? 'integration' : 'personal access token';
      const headers = { 'x-accepted-github-permissions': `${need.permission}=${need.level}` };
      return { ...refused(403, `Resource not accessible by ${who}`), headers };
    }
  }
}
