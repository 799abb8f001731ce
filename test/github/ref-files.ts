import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ref {
  readonly name: string;
  readonly sha: string;
}

/** The refs of a bare repository, as the files that Git keeps them in. Nothing here ever packs refs. */
export class RefFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What a full name points at, or `null`. */
  read(name: string): string | null {
    if (!isRefName(name)) return null;
    try {
      return /^[0-9a-f]{40}(?=\n$)/.exec(readFileSync(join(this.#folder, name), 'latin1'))?.[0] ?? null;
    } catch {
      return null;
    }
  }

  /** Every ref whose name begins so, in order of the names. */
  list(prefix: string): Ref[] {
    return this.#below('refs')
      .filter(name => name.startsWith(prefix))
      .sort()
      .flatMap(name => {
        const sha = this.read(name);
        return sha ? { name, sha } : [];
      });
  }

  /** Answers whether it could: not where the name is none, nor where `a` is a ref and `a/b` wanted, or the other way. */
  write(name: string, sha: string): boolean {
    if (!isRefName(name)) return false;
    const file = join(this.#folder, name);
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return false;
      writeFileSync(file, `${sha}\n`);
      return true;
    } catch {
      return false;
    }
  }

  /** Folders that are empty afterwards go too, or they would stand in the way of a ref of that name. */
  delete(name: string): void {
    if (!isRefName(name)) return;
    rmSync(join(this.#folder, name), { force: true });
    for (let above = dirname(name); above.split('/').length > 2; above = dirname(above)) {
      try {
        rmdirSync(join(this.#folder, above));
      } catch {
        return;
      }
    }
  }

  #below(folder: string): string[] {
    const entries = readdirSync(join(this.#folder, folder), { withFileTypes: true });
    return entries.flatMap(entry => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? this.#below(name) : [name];
    });
  }
}

/** The rules of `git check-ref-format`. */
function isRefName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is forbidden.
  if (/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name)) return false;
  const parts = name.split('/');
  return parts.length > 1 && parts.every(part => !part.startsWith('.') && !part.endsWith('.lock'));
}
