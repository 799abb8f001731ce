import { setTimeout as pause, setImmediate as tick } from 'node:timers/promises';
import type { Stage } from '../stage.ts';

interface Ticket {
  readonly copy: string;
  readonly go: () => Promise<unknown>;
}

/** How many requests one copy makes in a row. */
const bursts = [1, 1, 2, 3, 5, 20, 60];

/** A gate before every request of several copies of the bot: one is let through at a time, in an order from a seed. */
export class Turns {
  readonly #waiting: Ticket[] = [];
  #burst = 0;
  #copy = '';
  readonly #random: () => number;
  /** Who was let through, in order: one letter each. */
  order = '';

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** The client of one copy. */
  octokitOf(stage: Stage, copy: string) {
    const octokit = stage.bot;
    octokit.hook.wrap('request', (request, options) => {
      return new Promise((answered, refused) => {
        const go = () => Promise.resolve(request(options)).then(answered, refused);
        this.#waiting.push({ copy, go });
      });
    });
    return octokit;
  }

  /** One copy for some requests, then another: single steps do not let one overtake a whole look of the other. */
  #next(): Ticket | undefined {
    if (this.#burst <= 0) {
      this.#burst = bursts[Math.floor(this.#random() * bursts.length)] ?? 1;
      this.#copy = this.#waiting[Math.floor(this.#random() * this.#waiting.length)]?.copy ?? '';
    }
    this.#burst -= 1;
    const own = this.#waiting.findIndex(({ copy }) => copy === this.#copy);
    return this.#waiting.splice(Math.max(0, own), 1)[0];
  }

  /** Lets requests through until all of these are over. */
  async until(copies: readonly Promise<unknown>[]): Promise<void> {
    let over = false;
    const all = Promise.allSettled(copies).then(() => {
      over = true;
    });
    while (!over) {
      // Whoever has just been answered gets the time to come back with the next question.
      for (let times = 0; times < 3; times += 1) await tick();
      const next = this.#next();
      if (next === undefined) {
        await pause(2);
        continue;
      }
      this.order += next.copy;
      await next.go();
    }
    await all;
  }
}

/** Numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
