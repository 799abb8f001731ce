import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { git, tryGit } from './git-process.ts';

export interface GitObject {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

/**
 * Git's objects by their SHA. An object never changes, so what was seen once is kept. They are in memory until real Git
 * is to see them; from then on they are the files that Git keeps them in. Forks share theirs, as their repositories do.
 */
export class LooseObjects {
  #folder: string | null = null;
  readonly #seen = new Map<string, GitObject>();

  /** `null` where there is no such object. What Git has packed is asked of Git. */
  read(sha: string): GitObject | null {
    const known = this.#seen.get(sha);
    if (known) return known;
    if (this.#folder === null) return null;
    const found = loose(this.#folder, sha) ?? packed(this.#folder, sha);
    if (found) this.#seen.set(sha, found);
    return found;
  }

  write(type: GitObject['type'], bytes: Buffer): string {
    const sha = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (this.#seen.has(sha)) return sha;
    const object = { sha, type, bytes };
    if (this.#folder !== null) store(this.#folder, object);
    this.#seen.set(sha, object);
    return sha;
  }

  /** Writes them all into a repository's folder, and from now on each as it comes. */
  writeInto(folder: string): void {
    if (this.#folder !== null) return;
    this.#folder = folder;
    for (const object of this.#seen.values()) store(folder, object);
  }
}

function store(folder: string, { sha, type, bytes }: GitObject): void {
  const file = fileOf(folder, sha);
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'objects', sha.slice(0, 2)), { recursive: true });
  writeFileSync(
    file,
    deflateSync(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), { level: 1 }),
  );
}

function loose(folder: string, sha: string): GitObject | null {
  let deflated: Buffer;
  try {
    deflated = readFileSync(fileOf(folder, sha));
  } catch {
    return null;
  }
  const whole = inflateSync(deflated);
  const blank = whole.indexOf(0);
  const type = whole.subarray(0, blank).toString().split(' ')[0] as GitObject['type'];
  return { sha, type, bytes: whole.subarray(blank + 1) };
}

function packed(folder: string, sha: string): GitObject | null {
  const asked = tryGit(folder, ['cat-file', '-t', sha]);
  if (!asked.ok) return null;
  const type = asked.out.toString().trim() as GitObject['type'];
  return { sha, type, bytes: git(folder, ['cat-file', type, sha]) };
}

function fileOf(folder: string, sha: string): string {
  return join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
}
