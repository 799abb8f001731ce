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
 * Git's objects by their SHA, read and written as the files that Git keeps them in, since starting Git costs more than
 * the work. An object never changes, so what was seen once is kept. Forks share theirs, as their repositories do.
 */
export class LooseObjects {
  readonly #folder: string;
  readonly #seen = new Map<string, GitObject>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `null` where there is no such object. What Git has packed is asked of Git. */
  read(sha: string): GitObject | null {
    const known = this.#seen.get(sha);
    if (known) return known;
    const found = this.#loose(sha) ?? this.#packed(sha);
    if (found) this.#seen.set(sha, found);
    return found;
  }

  write(type: GitObject['type'], bytes: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const sha = createHash('sha1').update(whole).digest('hex');
    if (this.#seen.has(sha)) return sha;
    const file = this.#file(sha);
    if (!existsSync(file)) {
      mkdirSync(join(this.#folder, 'objects', sha.slice(0, 2)), { recursive: true });
      writeFileSync(file, deflateSync(whole, { level: 1 }));
    }
    this.#seen.set(sha, { sha, type, bytes });
    return sha;
  }

  #loose(sha: string): GitObject | null {
    let packed: Buffer;
    try {
      packed = readFileSync(this.#file(sha));
    } catch {
      return null;
    }
    const whole = inflateSync(packed);
    const blank = whole.indexOf(0);
    const type = whole.subarray(0, blank).toString().split(' ')[0] as GitObject['type'];
    return { sha, type, bytes: whole.subarray(blank + 1) };
  }

  #packed(sha: string): GitObject | null {
    const asked = tryGit(this.#folder, ['cat-file', '-t', sha]);
    if (!asked.ok) return null;
    const type = asked.out.toString().trim() as GitObject['type'];
    return { sha, type, bytes: git(this.#folder, ['cat-file', type, sha]) };
  }

  #file(sha: string): string {
    return join(this.#folder, 'objects', sha.slice(0, 2), sha.slice(2));
  }
}
