import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for temporary files that is made when it is first asked for. */
export class LazyFolder {
  readonly #prefix: string;
  #path: string | null = null;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get path(): string {
    this.#path ??= mkdtempSync(join(tmpdir(), this.#prefix));
    return this.#path;
  }

  /** Takes it away with all that is in it, if it was ever made. */
  remove(): void {
    if (this.#path !== null) rmSync(this.#path, { recursive: true, force: true });
    this.#path = null;
  }
}
