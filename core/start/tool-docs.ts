/**
 * Where the tool's own documentation stands, with a slash at the end: on the server that the list is on, at the commit
 * that the Action is pinned to. `null` as long as one of the two is not known.
 *
 * @param repository address of the list's repository, `https://host/owner/name`.
 * @param action `<owner>/<name>@<commit>`.
 */
export function toolDocs(repository: string | null, action: string | null): string | null {
  const pinned = /^([^@]+)@(.+)$/.exec(action ?? '');
  if (repository === null || pinned === null) return null;
  return `${new URL(repository).origin}/${pinned[1]}/blob/${pinned[2]}/docs/`;
}

/** A text in which each `docs/page.md` is a whole address, if that is known. */
export function withDocs(text: string, docs: string | null): string {
  return docs === null ? text : text.replace(/(?<![\w/])docs\/(?=[\w-]+\.md\b)/g, docs);
}
