import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Permissions } from './tokens.ts';
import type { Repository, User, World } from './world.ts';

/** Where an App hears, and what its deliveries are signed with. */
export interface Hook {
  readonly url: string;
  readonly secret: string;
}
export interface AppOptions {
  /** Its login is this with `[bot]` behind it. Default `subprocessors`. */
  readonly slug?: string;
  /** What an installation may do. `metadata: read` comes with it. */
  readonly permissions?: Permissions;
  /** Events it wants to hear of. Default: all that its permissions let it hear. */
  readonly events?: readonly string[];
  readonly hook?: Hook;
}

export interface Installation {
  readonly id: number;
  readonly account: User;
  readonly repositories: Repository[];
  readonly createdAt: Date;
}

export interface App {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly user: User;
  readonly owner: User;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: Date;
  readonly installations: Installation[];
  hook: Hook | null;
  publicKey: KeyObject;
}

/** A pair of keys for an App, PEM as GitHub hands it out (PKCS #1). Making one takes a moment: two serve a process. */
export function appKey(which: 'first' | 'second'): { readonly pem: string; readonly publicKey: KeyObject } {
  const known = keys.get(which);
  if (known) return known;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const made = { pem, publicKey: createPublicKey(privateKey) };
  keys.set(which, made);
  return made;
}
const keys = new Map<string, { readonly pem: string; readonly publicKey: KeyObject }>();

/** Registers an App; `owner` is who may administer it. */
export function registerApp(world: World, options: AppOptions): App {
  const { slug = 'subprocessors', permissions = {}, events = [], hook = null } = options;
  const id = world.nextId();
  const app: App = {
    id,
    clientId: `Iv1.${String(id).padStart(16, '0')}`,
    slug,
    user: world.user(`${slug}[bot]`),
    owner: world.user('app-owner'),
    permissions: { metadata: 'read', ...permissions },
    events,
    createdAt: world.clock.now(),
    installations: [],
    hook,
    publicKey: appKey('first').publicKey,
  };
  world.apps.push(app);
  return app;
}

/** Installs it in a repository; all of one owner share one installation. */
export function installApp(world: World, app: App, repository: Repository): Installation {
  const known = app.installations.find(({ account }) => account === repository.owner);
  if (known) {
    if (!known.repositories.includes(repository)) known.repositories.push(repository);
    return known;
  }
  const made = {
    id: world.nextId(),
    account: repository.owner,
    repositories: [repository],
    createdAt: world.clock.now(),
  };
  app.installations.push(made);
  return made;
}
