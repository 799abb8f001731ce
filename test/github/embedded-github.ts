/**
 * A GitHub for tests: an HTTP server on loopback with real Git behind it, which refuses what GitHub refuses.
 *
 *     const github = await EmbeddedGitHub.start();
 *     const repo = github.repository('acme/registry', { files: { 'registry/registry.yaml': '…' } });
 *     const fork = repo.fork('vendor');
 *     fork.commit('new-entry', { 'registry/subprocessors/example-speech.yaml': '…' }, 'Add Example Speech');
 *     const pull = repo.pull({ head: 'vendor:new-entry' });        // number, headSha, baseSha, mergeSha
 *     const token = github.token({ permissions: { contents: 'write' } });  // what a workflow gets
 *     getOctokit(token, { baseUrl: github.url });                  // GITHUB_API_URL = github.url
 *     github.requests;                                             // [{ method, path, status }]
 *     await github.stop();                                         // throws what broke GitHub's own description
 *
 *     const alice = repo.as('alice');                              // what people do; refused as the API refuses it
 *     alice.comment(pull.number, 'I object');                      // also review, openIssue, label, merge, retarget, …
 *     repo.role('alice', 'maintain');
 *     repo.require('some/context');                                // merges wait for that status
 *     repo.issue(pull.number).comments;                            // what stands there now
 *     const app = github.app({ permissions: { issues: 'write' }, hook: { url, secret } });
 *     app.install(repo);                                           // app.id, app.privateKey: sign in with these
 *     await github.deliveries.settled();                           // every webhook was sent and answered
 *
 * - Repositories are in memory until `repo.gitFolder` is asked for; then they are folders that any Git can fetch from.
 * - A program under test is started with `spawn`, never `spawnSync`: the server answers from this very process.
 * - Everything on the façade is synchronous; the server answers from the same world a moment later.
 * - `url` ends in `/api/v3`, as on a GitHub Enterprise Server, so that code which drops the base path fails.
 * - The clock stands still at 2026-11-23T09:00:00Z unless moved (`github.clock.advance(ms)`) or given
 *   (`start({ now: () => new Date() })`): commits are the same at every run.
 * - Staging trouble: `github.faults` (failures, races, latency, lists that lag, a crash at the k-th write),
 *   `github.deliveries` (held, lost, doubled, turned around) and `repo.refuse(branch, rule)` (rulesets).
 * - People's deeds meet no trouble and are not among `requests`.
 * - A request or an answer that GitHub's OpenAPI description does not know is answered 500 and kept;
 *   `stop()` and `assertNoViolations()` throw it. A test that wants one calls `takeViolations()`.
 *
 * A new resource: one file in `routes/`, its table named in `routes/index.ts`, its JSON in `shapes/`.
 */
import type { AppOptions } from './apps.ts';
import { Deliveries } from './deliveries.ts';
import { EmbeddedApp } from './embedded-app.ts';
import type { Faults } from './faults.ts';
import { fetchFrom } from './in-process-fetch.ts';
import { LazyFolder } from './lazy-folder.ts';
import { EmbeddedRepository, type RepositoryOptions } from './repository.ts';
import { Server } from './server.ts';
import type { TokenOptions } from './tokens.ts';
import { type User, type UserType, World } from './world.ts';

export type { AppOptions } from './apps.ts';
export { Refused } from './by-hand.ts';
export type { EmbeddedRepository, RepositoryOptions } from './repository.ts';
export type { TokenOptions } from './tokens.ts';

/** One answered request; `path` begins at the API's root and keeps its query: `/repos/acme/registry`. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Of both bodies. */
  readonly bytes: number;
}

/** As much of an App's manifest as matters here. */
export interface Manifest {
  readonly name: string;
  readonly hook_attributes: { readonly url: string };
  readonly redirect_url: string;
  readonly default_permissions: NonNullable<AppOptions['permissions']>;
  readonly default_events: readonly string[];
}

export interface StartOptions {
  /** The world's clock. Default: stands still at 2026-11-23T09:00:00Z, moved by `clock`. */
  readonly now?: () => Date;
  /** Root of the web pages in `html_url`; nothing answers there. Default: where the server listens, another port each time. */
  readonly webUrl?: string;
  /** `false`: no port is opened, and only `fetch` asks it and its copies. Default `true`. */
  readonly listen?: boolean;
}

/** The origin of one that listens on no port. */
const nowhere = 'http://embedded.example';

export class EmbeddedGitHub {
  /** Root of the REST API, for `baseUrl` and `GITHUB_API_URL`; no slash at the end. */
  readonly url: string;
  /** Root of the web pages in `html_url`, for `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /**
   * Asks the same server without a socket: `getOctokit(token, { baseUrl: github.url, request: { fetch: github.fetch } })`.
   * For tests that make requests by the hundred; nothing else differs.
   */
  readonly fetch: typeof fetch;
  /** Trouble on demand; each entry says how often it applies. */
  readonly faults: Faults;
  readonly clock: World['clock'];
  /** Webhooks of Apps: hold, lose, double, turn around; `await deliveries.settled()`. */
  readonly deliveries: Deliveries;
  readonly #world: World;
  readonly #server: Server;
  readonly #folder: LazyFolder;

  private constructor(world: World, server: Server, folder: LazyFolder) {
    this.#world = world;
    this.#server = server;
    this.#folder = folder;
    this.fetch = fetchFrom(server);
    this.serverUrl = world.serverUrl;
    this.url = world.apiUrl;
    this.faults = server.faults;
    this.clock = world.clock;
    this.deliveries = new Deliveries(world, server.violations);
  }

  /** Listens on an ephemeral loopback port; takes a few milliseconds, GitHub's description is read at the first request. */
  static async start(options: StartOptions = {}): Promise<EmbeddedGitHub> {
    const folder = new LazyFolder('embedded-github-');
    const world = new World(() => folder.path, options.now);
    const server = new Server(world);
    world.origin = options.listen === false ? nowhere : await server.listen();
    world.webUrl = options.webUrl ?? null;
    return new EmbeddedGitHub(world, server, folder);
  }

  /**
   * Another GitHub in the same state, which goes its own way from here: for a test that asks "and what if?" many times.
   * No Apps, no faults and no requests come along. Both have one store of Git objects, so the copy is stopped first.
   */
  async copy(): Promise<EmbeddedGitHub> {
    const folder = new LazyFolder('embedded-github-');
    const world = this.#world.copy(() => folder.path);
    const server = new Server(world);
    world.origin = this.#world.origin === nowhere ? nowhere : await server.listen();
    return new EmbeddedGitHub(world, server, folder);
  }

  /** A repository that is there. */
  repositoryNamed(fullName: string): EmbeddedRepository {
    return EmbeddedRepository.of(this.#world, fullName);
  }

  /** Creates `owner/name` (and its owner) with one commit on the default branch that holds `files`. */
  repository(fullName: string, options: RepositoryOptions = {}): EmbeddedRepository {
    return EmbeddedRepository.create(this.#world, fullName, options);
  }

  /** The user of that login, created when there is none. `…[bot]` is a bot, an owner is an organisation if you say so. */
  user(login: string, type?: UserType): User {
    return this.#world.user(login, type);
  }

  /** The account goes; what it wrote stays behind without an author. */
  deleteUser(login: string): void {
    this.#world.deleteUser(login);
  }

  /** Registers a GitHub App, to be installed in repositories: `github.app({ permissions: { issues: 'write' } })`. */
  app(options: AppOptions = {}): EmbeddedApp {
    return new EmbeddedApp(this.#world, options);
  }

  /**
   * Somebody presses "Create GitHub App" on the page that a manifest was posted to: answers the App, and the code that the
   * browser takes back to the manifest's `redirect_url`.
   */
  confirm(manifest: Manifest): { readonly app: EmbeddedApp; readonly code: string } {
    const { hook_attributes: hook, default_permissions: permissions, default_events: events } = manifest;
    const app = this.app({
      slug: manifest.name,
      permissions,
      events,
      hook: { url: hook.url, secret: 'a-secret-that-github-made-up' },
    });
    const code = `code-${app.id}`;
    const registered = this.#world.apps.find(({ id }) => id === app.id);
    if (registered) this.#world.manifests.set(code, registered);
    return { app, code };
  }

  /**
   * A token. With `permissions`: like a workflow's `GITHUB_TOKEN`, acting as `github-actions[bot]`. With `login` alone:
   * that user's, who may do what their role in a repository allows. A fork's: `{ permissions: { contents: 'read' } }`.
   */
  token(options: TokenOptions = {}): string {
    return this.#world.tokens.issue(options);
  }

  /** Every answered request so far, in order of arrival at the door. */
  get requests(): readonly LoggedRequest[] {
    return this.#server.log;
  }

  /** The requests that could change something: everything but GET and HEAD. */
  get writes(): readonly LoggedRequest[] {
    return this.#server.log.filter(one => one.method !== 'GET' && one.method !== 'HEAD');
  }

  /** Forgets the requests so far, so that what follows can be asserted alone. */
  forgetRequests(): void {
    this.#server.log.length = 0;
  }

  /** Throws if a request or an answer broke GitHub's own description, or a handler failed. */
  assertNoViolations(): void {
    const found = this.#server.violations;
    if (found.length > 0) throw new Error(`GitHub's description was broken:\n${found.join('\n')}`);
  }

  /** Hands over the violations so far and forgets them: for a test that provokes one. */
  takeViolations(): string[] {
    return this.#server.violations.splice(0);
  }

  /** Closes the port, removes the repositories, then throws like `assertNoViolations`. */
  async stop(): Promise<void> {
    await this.deliveries.close();
    await this.#server.close();
    this.#folder.remove();
    this.assertNoViolations();
  }
}
