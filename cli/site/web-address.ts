/**
 * The address for people of a repository that is fetched from this one: `git@git.example:acme/list.git` and
 * `https://user@git.example/acme/list.git` are at `https://git.example/acme/list`. `null` for anything else, a folder of
 * this machine among it.
 */
export function webAddressOf(remote: string): string | null {
  const [, host, path] =
    /^(?:https|ssh):\/\/(?:[^@/\s]+@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ??
    /^(?:[\w.-]+@)?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+):(?!\/\/)([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ??
    [];
  return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/^\/+/, '')}`;
}
