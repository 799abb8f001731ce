import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from './git-process.ts';

export interface GitObject {
  readonly sha: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

/** Reads objects through one long-lived `git cat-file --batch`, since starting Git costs more than the read. */
export class ObjectReader {
  readonly #folder: string;
  #process: ChildProcessWithoutNullStreams | null = null;
  #received = Buffer.alloc(0);
  readonly #waiting: Waiting[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The object that a name stands for, or `null` where there is none. Names with a line break name nothing. */
  read(name: string): Promise<GitObject | null> {
    if (/[\n\0]/.test(name) || name === '') return Promise.resolve(null);
    const process = this.#running();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      process.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#process?.stdin.end();
    this.#process?.kill();
    this.#process = null;
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#process) return this.#process;
    const started = spawn('git', ['--git-dir', this.#folder, 'cat-file', '--batch'], { env: gitEnvironment });
    started.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#answer();
    });
    started.on('close', () => {
      for (const one of this.#waiting.splice(0)) one.reject(new Error('git cat-file ended early'));
    });
    started.unref();
    this.#process = started;
    return started;
  }

  #answer(): void {
    for (;;) {
      const line = this.#received.indexOf(10);
      if (line < 0) return;
      const header = this.#received.subarray(0, line).toString();
      const found = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header);
      const size = found ? Number(found[3]) : 0;
      const end = found ? line + 1 + size + 1 : line + 1;
      if (this.#received.length < end) return;
      const bytes = Buffer.from(this.#received.subarray(line + 1, line + 1 + size));
      this.#received = this.#received.subarray(end);
      const sha = found?.[1];
      this.#waiting.shift()?.resolve(sha ? { sha, type: found[2] as GitObject['type'], bytes } : null);
    }
  }
}
