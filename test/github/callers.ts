import type { App } from './apps.ts';
import { issuerOf, jwtProblem, looksLikeJwt } from './jwt.ts';
import type { Token } from './tokens.ts';
import type { World } from './world.ts';

/** Who sends a request: nobody in particular, a token's holder, an App in its own name; or why that is not believed. */
export type Caller =
  | { readonly kind: 'token'; readonly token: Token | null }
  | { readonly kind: 'app'; readonly app: App }
  | { readonly kind: 'unknown'; readonly problem: string };

/** Reads an `Authorization` header. */
export function callerOf(world: World, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'token', token: null };
  const value = /^(?:token|bearer) (\S+)$/i.exec(authorization)?.[1] ?? '';
  if (looksLikeJwt(value)) return appOf(world, value);
  const token = world.tokens.named(value);
  return token ? { kind: 'token', token } : { kind: 'unknown', problem: 'Bad credentials' };
}

function appOf(world: World, jwt: string): Caller {
  const issuer = issuerOf(jwt);
  const app = world.apps.find(({ id, clientId }) => issuer === String(id) || issuer === clientId);
  if (!app) return { kind: 'unknown', problem: 'Integration not found' };
  const problem = jwtProblem(jwt, app.publicKey, world.clock.now());
  return problem ? { kind: 'unknown', problem } : { kind: 'app', app };
}
