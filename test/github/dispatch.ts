import { type Answer, notFound, refused } from './answers.ts';
import type { Faults } from './faults.ts';
import type { Route } from './router.ts';
import { access, type Need, type Token } from './tokens.ts';
import type { World } from './world.ts';

export interface Caller {
  readonly world: World;
  readonly faults: Faults;
  readonly token: Token | null;
}

/** Turns away who may not, then does it. The same for requests and for what a test's people do by hand. */
export function dispatch(
  { world, faults, token }: Caller,
  route: Route,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): Answer | Promise<Answer> {
  const repository = world.repositoryNamed(`${path['owner']}/${path['repo']}`);
  if (!repository) return notFound();
  const need = typeof route.need === 'function' ? route.need(repository, path) : route.need;
  const turnedAway = refusalOf(token, access(token, repository, need), need);
  if (turnedAway) return turnedAway;
  const actor = world.user(token?.login ?? 'ghost');
  return route.handle({ world, faults, token, actor, repository, path, query, body });
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
