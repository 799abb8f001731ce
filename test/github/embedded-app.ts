import { type App, type AppOptions, appKey, type Hook, installApp, registerApp } from './apps.ts';
import type { EmbeddedRepository } from './repository.ts';
import { installationShape } from './shapes/app.ts';
import type { World } from './world.ts';

/** A GitHub App as whoever runs it sees it: the page with its id and key, and the button that installs it. */
export class EmbeddedApp {
  readonly #world: World;
  readonly #app: App;
  #key: 'first' | 'second' = 'first';

  constructor(world: World, options: AppOptions) {
    this.#world = world;
    this.#app = registerApp(world, options);
  }

  get id(): number {
    return this.#app.id;
  }

  /** Who its comments are by: `subprocessors[bot]`. */
  get login(): string {
    return this.#app.user.login;
  }

  /** The private key it signs with, PEM. */
  get privateKey(): string {
    return appKey(this.#key).pem;
  }

  /** Where deliveries go; `null` sends none. */
  set hook(hook: Hook | null) {
    this.#app.hook = hook;
  }

  /** Installs it in a repository, and answers the installation's id. The App hears of it. */
  install(repository: EmbeddedRepository): number {
    const there = this.#world.repositoryNamed(repository.fullName);
    if (!there) throw new Error(`There is no ${repository.fullName}`);
    const installation = installApp(this.#world, this.#app, there);
    const act = { world: this.#world, repository: there, actor: there.owner };
    const shape = () => installationShape(this.#world, this.#app, installation);
    this.#world.happened({ ...act, kind: 'installation', action: 'created', app: this.#app, shape });
    return installation.id;
  }

  /** Takes it out of every repository of an installation; its tokens are worth nothing from now on. */
  uninstall(installation: number): void {
    const index = this.#app.installations.findIndex(({ id }) => id === installation);
    if (index < 0) throw new Error(`There is no installation ${installation}`);
    this.#app.installations.splice(index, 1);
    this.#world.tokens.revoke(installation);
  }

  /** The key that was good is refused from now on; answers the new one. */
  rotateKey(): string {
    this.#key = this.#key === 'first' ? 'second' : 'first';
    this.#app.publicKey = appKey(this.#key).publicKey;
    return this.privateKey;
  }
}
