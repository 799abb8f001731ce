import type { Answer } from './answers.ts';
import { dispatch } from './dispatch.ts';
import { Faults } from './faults.ts';
import { type Method, Router } from './router.ts';
import { routes } from './routes/index.ts';
import type { World } from './world.ts';

/** What GitHub would not let somebody do. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const router = new Router(routes);

/** Does at once what a request of that person would do, through the same rights and routes; throws what it is refused with. */
export function ask(world: World, login: string, method: Method, path: string, body?: object): unknown {
  const matched = router.match(method, path);
  if (!matched) throw new Error(`The embedded GitHub has no ${method} ${path}`);
  const token = { login, permissions: null, repositories: null, expires: null, installation: null };
  // Trouble is for the program under test, not for people.
  const door = { world, faults: new Faults(), caller: { kind: 'token', token } as const };
  const answer = dispatch(door, matched.route, { path: matched.path, query: new URLSearchParams(), body });
  if (answer.status < 300) return answer.body;
  throw new Refused(answer.status, `${login}: ${method} ${path}: ${said(answer)}`);
}

function said({ status, body }: Answer): string {
  const { message, errors } = body as { message: string; errors?: unknown };
  return `${status} ${message}${errors === undefined ? '' : ` ${JSON.stringify(errors)}`}`;
}
