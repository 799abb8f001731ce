import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ref {
  readonly name: string;
  readonly sha: string;
}

/** The refs of a bare repository: in memory, and beside it as the files that Git keeps them in once real Git is to see them. */
export class Refs {
  #folder: string | null = null;
  readonly #known = new Map<string, string>();

  /** What a full name points at, or `null`. */
  read(name: string): string | null {
    return this.#known.get(name) ?? null;
  }

  /** Every ref whose name begins so, in order of the names. */
  list(prefix: string): Ref[] {
    return [...this.#known]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, sha]) => ({ name, sha }));
  }

  /** Answers whether it could: not where the name is none, nor where `a` is a ref and `a/b` wanted, or the other way. */
  write(name: string, sha: string): boolean {
    if (!isRefName(name) || this.#isInTheWay(name)) return false;
    this.#known.set(name, sha);
    if (this.#folder !== null) store(this.#folder, name, sha);
    return true;
  }

  /** Folders that are empty afterwards go too, or they would stand in the way of a ref of that name. */
  delete(name: string): void {
    if (!this.#known.delete(name) || this.#folder === null) return;
    rmSync(join(this.#folder, name), { force: true });
    for (let above = dirname(name); above.split('/').length > 2; above = dirname(above)) {
      try {
        rmdirSync(join(this.#folder, above));
      } catch {
        return;
      }
    }
  }

  /** Writes them all into a repository's folder, and from now on each as it moves. */
  writeInto(folder: string): void {
    if (this.#folder !== null) return;
    this.#folder = folder;
    for (const [name, sha] of this.#known) store(folder, name, sha);
  }

  /** Git keeps a ref in a file of its name: a file is no folder. */
  #isInTheWay(name: string): boolean {
    return [...this.#known.keys()].some(one => one.startsWith(`${name}/`) || name.startsWith(`${one}/`));
  }
}

function store(folder: string, name: string, sha: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha}\n`);
}

/** The rules of `git check-ref-format`. */
function isRefName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is forbidden.
  if (/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/.test(name)) return false;
  const parts = name.split('/');
  return parts.length > 1 && parts.every(part => !part.startsWith('.') && !part.endsWith('.lock'));
}
