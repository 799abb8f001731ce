import type { Answer } from './answers.ts';
import type { App, Installation } from './apps.ts';
import type { Faults } from './faults.ts';
import type { Act } from './issues.ts';
import type { Need, Token } from './tokens.ts';
import type { Repository, World } from './world.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** What a handler is given; the body and the query fit GitHub's description already. */
export interface Call<Body = unknown> extends Act {
  readonly faults: Faults;
  readonly token: Token | null;
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

/** One operation. `path` is written exactly as in GitHub's OpenAPI description, which is where its schemas are found. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly need: Need | NeedOf;
  handle(call: Call): Answer;
}

/** What a route for Apps is called with: whoever it is, and whether in its own name or for an installation. */
export interface AppCall<Body = unknown> {
  readonly world: World;
  readonly app: App;
  readonly installation: Installation | null;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
}

/** An operation that only an App may ask for: with its JSON Web Token, an installation's token, or the code of its manifest. */
export interface AppRoute {
  readonly method: Method;
  readonly path: string;
  readonly caller: 'app' | 'installation' | 'code';
  handle(call: AppCall): Answer;
}

/** Types the body of one route for Apps. */
export function appRoute<Body = unknown>(
  method: Method,
  path: string,
  caller: AppRoute['caller'],
  handle: (call: AppCall<Body>) => Answer,
): AppRoute {
  return { method, path, caller, handle: call => handle(call as AppCall<Body>) };
}

/** What is needed may hang on what the path names: a pull request asks for another permission than an issue. */
export type NeedOf = (repository: Repository, path: Readonly<Record<string, string>>) => Need;

/** Types the body of one route; it was validated before. */
export function route<Body = unknown>(
  method: Method,
  path: string,
  need: Need | NeedOf,
  handle: (call: Call<Body>) => Answer,
): Route {
  return { method, path, need, handle: call => handle(call as Call<Body>) };
}

/** These take the rest of the path, slashes included, when they come last. */
const greedy = new Set(['ref', 'path', 'branch']);

interface Matched<One> {
  readonly route: One;
  readonly path: Record<string, string>;
}
interface Compiled<One> {
  readonly route: One;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Finds the route of a path; those with more segments win, so that `…/pulls/{n}/merge` beats a greedy one. */
export class Router<One extends { readonly method: Method; readonly path: string }> {
  readonly #routes: readonly Compiled<One>[];

  constructor(routes: readonly One[]) {
    this.#routes = routes
      .map(one => ({ route: one, ...compiled(one.path) }))
      .sort((a, b) => b.route.path.split('/').length - a.route.path.split('/').length);
  }

  match(method: string, path: string): Matched<One> | null {
    for (const { route, pattern, names } of this.#routes) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (!found) continue;
      const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
      return { route, path: Object.fromEntries(values) };
    }
    return null;
  }
}

function compiled(template: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const pattern = template.replace(/\{([^}]+)\}(\/)?/g, (_, name: string, more: string | undefined) => {
    names.push(name);
    return greedy.has(name) && !more ? '(.+)' : `([^/]+)${more ?? ''}`;
  });
  return { pattern: new RegExp(`^${pattern}$`), names };
}
