import { type Answer, refused } from './answers.ts';
import { Crash } from './crash.ts';
import { Limiter } from './limiter.ts';
import { ListLag } from './list-lag.ts';

/** Which requests: all that a field does not rule out. `path` is the path from the API's root, without the query. */
export interface Which {
  readonly method?: string;
  readonly path?: string | RegExp;
}

interface Hook {
  readonly which: Which;
  readonly act: () => void | Promise<void>;
  left: number;
}

interface Failure {
  readonly which: Which;
  readonly answer: Answer;
  readonly after: boolean;
  skip: number;
  left: number;
}

export interface FailureOptions extends Which {
  readonly status: number;
  /** Default: a plain sentence for that status. */
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many matching requests go through first. Default 0. */
  readonly skip?: number;
  /** How many fail. Default 1. */
  readonly times?: number;
  /** The request is done, then the failure is sent: what a lost answer looks like. Default false. */
  readonly afterSuccess?: boolean;
}

/** Trouble on demand. Everything is used up by the requests it meets; nothing happens unless it is asked for. */
export class Faults {
  /** Milliseconds before each answer. */
  latency = 0;
  /** Recursive tree listings say `truncated` and leave out their last entry. */
  truncateTrees = false;
  /** GitHub's own limits: `limiter.table = limitsOfGitHub`. */
  readonly limiter = new Limiter();
  /** Whoever asks for such paths whether their answer still holds is told so, whatever has changed: a copy that lags. */
  unchanged: RegExp | null = null;
  /** New issues, comments and reviews are late in lists: `lag.milliseconds = 3000` or `lag.lists = 1`. */
  readonly lag = new ListLag();
  /** The server falls over at a write: `crash.atWrite(3, 'after')`, and back with `crash.recover()`. */
  readonly crash = new Crash();
  readonly #hooks: Hook[] = [];
  readonly #failures: Failure[] = [];

  /** Before such a request is looked at, do that (once, or `times`): the way to stage a race. */
  before(which: Which, act: () => void | Promise<void>, times = 1): void {
    this.#hooks.push({ which, act, left: times });
  }

  /** Such requests fail. */
  fail(options: FailureOptions): void {
    const { status, message = `Made to fail with ${status}`, headers = {}, skip = 0, times = 1 } = options;
    const answer = { ...refused(status, message), headers };
    this.#failures.push({ which: options, answer, after: options.afterSuccess ?? false, skip, left: times });
  }

  /** Such lists come back without anything in them, until told otherwise. */
  empty(which: Which): void {
    this.#failures.push({
      which,
      answer: { status: 200, body: [] },
      after: false,
      skip: 0,
      left: Number.POSITIVE_INFINITY,
    });
  }

  /** The k-th request from now that could change something fails. */
  failWrite(k: number, status = 502): void {
    this.fail({ method: 'WRITE', status, skip: k - 1 });
  }

  /** The next write meets GitHub's secondary rate limit. */
  limitNextWrite(retryAfterSeconds = 60): void {
    this.fail({
      method: 'WRITE',
      status: 403,
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  }

  /** Calls off everything that has not come about, and ends what lasts. Answers whether the server had been down. */
  end(): boolean {
    this.#hooks.length = 0;
    this.#failures.length = 0;
    this.latency = 0;
    this.truncateTrees = false;
    this.limiter.table = null;
    this.unchanged = null;
    this.lag.milliseconds = 0;
    this.lag.lists = 0;
    return this.crash.recover();
  }

  /** For the server: whether it says that nothing has changed there. */
  saysUnchanged(path: string): boolean {
    return this.unchanged?.test(path) ?? false;
  }

  /** For the server: runs what waits for such a request. */
  async runHooks(method: string, path: string): Promise<void> {
    for (const hook of this.#hooks) {
      if (hook.left === 0 || !fits(hook.which, method, path)) continue;
      hook.left -= 1;
      await hook.act();
    }
  }

  /** For the server: the failure this request shall meet before it is handled, or after. */
  failureFor(method: string, path: string): { answer: Answer; after: boolean } | null {
    for (const failure of this.#failures) {
      if (failure.left === 0 || !fits(failure.which, method, path)) continue;
      if (failure.skip > 0) {
        failure.skip -= 1;
        continue;
      }
      failure.left -= 1;
      return failure;
    }
    return null;
  }
}

function fits(which: Which, method: string, path: string): boolean {
  const writes = method !== 'GET' && method !== 'HEAD';
  if (which.method === 'WRITE' ? !writes : which.method !== undefined && which.method !== method)
    return false;
  if (which.path === undefined) return true;
  return typeof which.path === 'string' ? which.path === path : which.path.test(path);
}
