import type { LooseObjects } from './loose-objects.ts';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Bytes of a blob; `null` for the others. */
  readonly size: number | null;
}

/** One entry for a tree: what it names by SHA (`null` deletes the path), or bytes to store. */
export interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly content: Buffer | string | null;
}

/** One line of a tree. */
export interface Node {
  readonly mode: string;
  readonly sha: string;
}

/** What a tree holds, in Git's order; `recursive` lists folders with what is in them. */
export function listTree(objects: LooseObjects, sha: string, recursive: boolean, above = ''): TreeEntry[] {
  return [...nodesOf(objects, sha)].flatMap(([name, { mode, sha: there }]) => {
    const path = above + name;
    const padded = mode.padStart(6, '0');
    if (mode === '40000') {
      const folder: TreeEntry = { path, mode: padded, type: 'tree', sha: there, size: null };
      return recursive ? [folder, ...listTree(objects, there, true, `${path}/`)] : [folder];
    }
    if (mode === '160000') return [{ path, mode: padded, type: 'commit', sha: there, size: null } as const];
    const size = objects.read(there)?.bytes.length ?? 0;
    return [{ path, mode: padded, type: 'blob', sha: there, size } as const];
  });
}

/** The blob at a path of a tree, or `null`. */
export function blobAt(objects: LooseObjects, tree: string, path: string): Buffer | null {
  const [name = '', ...rest] = path.split('/');
  const found = nodesOf(objects, tree).get(name);
  if (!found) return null;
  if (rest.length > 0) return found.mode === '40000' ? blobAt(objects, found.sha, rest.join('/')) : null;
  const object = objects.read(found.sha);
  return object?.type === 'blob' ? object.bytes : null;
}

/** Stores the tree that is `base` with these entries put in, in their order, and answers its SHA. Empty folders vanish. */
export function putIntoTree(
  objects: LooseObjects,
  base: string | null,
  entries: readonly NewEntry[],
): string {
  const here = base === null ? new Map<string, Node>() : nodesOf(objects, base);
  const below = new Map<string, NewEntry[]>();
  for (const { path, mode, content } of entries) {
    const slash = path.indexOf('/');
    if (slash > 0) {
      const folder = path.slice(0, slash);
      below.set(folder, [...(below.get(folder) ?? []), { path: path.slice(slash + 1), mode, content }]);
    } else if (content === null) here.delete(path);
    else {
      const sha = typeof content === 'string' ? content : objects.write('blob', content);
      here.set(path, { mode: mode.replace(/^0/, ''), sha });
    }
  }
  for (const [folder, inside] of below) {
    const known = here.get(folder);
    const sha = putIntoTree(objects, known?.mode === '40000' ? known.sha : null, inside);
    if (sha === emptyTree) here.delete(folder);
    else here.set(folder, { mode: '40000', sha });
  }
  return writeTree(objects, here);
}

/** The SHA of a tree without anything in it, which Git keeps in no other tree. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** What stands in one tree, by its name. */
export function nodesOf(objects: LooseObjects, sha: string): Map<string, Node> {
  const bytes = objects.read(sha)?.bytes ?? Buffer.alloc(0);
  const found = new Map<string, Node>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    const mode = bytes.toString('latin1', at, space);
    found.set(bytes.toString('utf8', space + 1, end), {
      mode,
      sha: bytes.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return found;
}

/** Stores a tree in Git's order and answers its SHA. */
export function writeTree(objects: LooseObjects, here: ReadonlyMap<string, Node>): string {
  // Git sorts a folder as if its name ended in a slash.
  const key = (name: string, { mode }: Node) => Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = [...here].sort((a, b) => Buffer.compare(key(...a), key(...b)));
  const parts = sorted.map(([name, { mode, sha }]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  );
  return objects.write('tree', Buffer.concat(parts));
}
