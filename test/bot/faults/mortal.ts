import { newMemory } from '../../../bot/observe/memory.ts';
import { type Stage, sendersFor } from '../stage.ts';

/** What a bot that is dead says to whoever still calls it: no answer of GitHub's, no lost connection. */
class Killed extends Error {}

/**
 * A bot that dies at one of its acts: a writing request, or a mail handed over. The acts of all its lives are counted.
 * To die before an act is to die after the one before it, whose answer it has seen and could not use any more.
 */
export class Mortal {
  readonly #stage: Stage;
  /** Before which act it dies (1 is the first); `null`: it lives. */
  readonly #diesBefore: number | null;
  /** What it did, in order. */
  readonly acts: string[] = [];
  #dead = false;

  constructor(stage: Stage, diesBefore: number | null = null) {
    this.#stage = stage;
    this.#diesBefore = diesBefore;
  }

  /** Its client. Once it is dead not even a question goes out. */
  get #octokit() {
    const octokit = this.#stage.bot;
    octokit.hook.wrap('request', async (request, options) => {
      if (this.#dead) throw new Killed('The bot is dead.');
      if (options.method !== 'GET') this.#act(`${options.method} ${options.url}`);
      return request(options);
    });
    return octokit;
  }

  #act(what: string): void {
    if (this.#dead) throw new Killed('The bot is dead.');
    this.acts.push(what);
    if (this.acts.length !== this.#diesBefore) return;
    this.#dead = true;
    throw new Killed(`Killed before act ${this.acts.length}: ${what}`);
  }

  /** One pass; killed, it is started again until it comes to its end: after ten minutes no lease holds it up. */
  async passes(): Promise<void> {
    const senders = sendersFor({
      send: async notice => {
        this.#act(`mail ${notice.notice}`);
        return this.#stage.deliver(notice);
      },
    });
    for (let times = 1; times <= 3; times += 1) {
      this.#dead = false;
      this.#stage.memory = newMemory();
      try {
        await this.#stage.pass({ octokit: this.#octokit, senders });
        // A view may have failed under a collected error; who was killed has to begin again in any case.
        if (!this.#dead) return;
      } catch (error) {
        if (!this.#dead) throw error;
      }
      this.#stage.github.clock.advance(11 * 60_000);
    }
    throw new Error('It was killed and started three times, and came to no end.');
  }
}
