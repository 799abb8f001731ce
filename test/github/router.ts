import type { Answer } from './answers.ts';
import type { Faults } from './faults.ts';
import type { Act } from './issues.ts';
import type { Need, Token } from './tokens.ts';
import type { Repository } from './world.ts';

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
  handle(call: Call): Answer | Promise<Answer>;
}

/** What is needed may hang on what the path names: a pull request asks for another permission than an issue. */
export type NeedOf = (repository: Repository, path: Readonly<Record<string, string>>) => Need;

/** Types the body of one route; it was validated before. */
export function route<Body = unknown>(
  method: Method,
  path: string,
  need: Need | NeedOf,
  handle: (call: Call<Body>) => Answer | Promise<Answer>,
): Route {
  return { method, path, need, handle: call => handle(call as Call<Body>) };
}

/** These take the rest of the path, slashes included, when they come last. */
const greedy = new Set(['ref', 'path', 'branch']);

interface Matched {
  readonly route: Route;
  readonly path: Record<string, string>;
}

/** Finds the route of a path; those with fewer parameters win, so that `…/pulls/{n}/merge` beats a greedy one. */
export class Router {
  readonly #routes: { readonly route: Route; readonly pattern: RegExp; readonly names: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes
      .map(one => ({ route: one, ...compiled(one.path) }))
      .sort((a, b) => b.route.path.split('/').length - a.route.path.split('/').length);
  }

  match(method: string, path: string): Matched | null {
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
