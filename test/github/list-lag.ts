/** GitHub's lists trail behind what was just written: a new thing is there when asked for, and not yet in the list. */
export class ListLag {
  /** For so many milliseconds of the world's clock a new thing is in no list. */
  milliseconds = 0;
  /** Or: that many lists come without it. */
  lists = 0;
  readonly #missed = new WeakMap<object, number>();

  /** What a list has of these things now. */
  listed<Thing extends { readonly createdAt: Date } | { readonly submittedAt: Date }>(
    all: readonly Thing[],
    now: Date,
  ): Thing[] {
    if (this.milliseconds === 0 && this.lists === 0) return [...all];
    return all.filter(thing => {
      const since = 'createdAt' in thing ? thing.createdAt : thing.submittedAt;
      if (now.getTime() - since.getTime() < this.milliseconds) return false;
      const missed = this.#missed.get(thing) ?? 0;
      if (missed >= this.lists) return true;
      this.#missed.set(thing, missed + 1);
      return false;
    });
  }
}
