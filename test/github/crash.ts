/** How a server that falls over treats the write it falls over at. */
export type CrashMoment = 'before' | 'after';

/** The server stops answering at the k-th write and stays down: its clients see their connection reset. */
export class Crash {
  #left = 0;
  #moment: CrashMoment = 'before';
  #down = false;

  get isDown(): boolean {
    return this.#down;
  }

  /** Falls over at the k-th write from now (1 is the next): before it is done, or after it was and unanswered. */
  atWrite(k: number, moment: CrashMoment): void {
    this.#left = k;
    this.#moment = moment;
  }

  /** The server is back; a crash that did not come about is called off. Answers whether it had been down. */
  recover(): boolean {
    const was = this.#down;
    this.#down = false;
    this.#left = 0;
    return was;
  }

  /** For the server: whether this request is lost, and whether its work is done before. */
  meets(method: string): CrashMoment | null {
    if (this.#down) return 'before';
    if (this.#left === 0 || method === 'GET' || method === 'HEAD') return null;
    this.#left -= 1;
    if (this.#left > 0) return null;
    this.#down = true;
    return this.#moment;
  }
}
