import { trimBoth } from '../core/text/trim.ts';
import type { RepositoryName } from './repository.ts';
import { parseRepository } from './repository.ts';

/** The repository that a Git remote names, and the host it is on. */
export interface Remote extends RepositoryName {
  readonly host: string;
}

/**
 * Reads the address of a remote: `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`.
 * `null` for anything else. A user and a password in it are dropped.
 */
export function remoteIn(address: string): Remote | null {
  const scp = /^(?:[^\s@/:]+@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(address.trim());
  const url = scp === null ? URL.parse(address.trim()) : null;
  const host = scp?.[1] ?? (url !== null && /^(https?|ssh|git):$/.test(url.protocol) ? url.host : '');
  const path = trimBoth(scp?.[2] ?? url?.pathname ?? '', '/').replace(/\.git$/, '');
  if (host === '') return null;
  try {
    return { host: host.toLowerCase(), ...parseRepository(path) };
  } catch {
    return null;
  }
}

/** Whether an API is that of a remote's host: on it, or on `api.` before it. A token must not go to another server. */
export function isApiOf(api: string, host: string): boolean {
  const server = URL.parse(api)?.host.toLowerCase();
  // `ssh.` is where a server also takes SSH on the port of HTTPS; a port of SSH says nothing about the API.
  const name = host.replace(/^ssh\./, '').replace(/:\d+$/, '');
  return server === host || server?.replace(/:\d+$/, '') === name || server === `api.${name}`;
}
