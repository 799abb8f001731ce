/** Numbers by chance, the same ones for the same seed. */
export interface Random {
  /** A whole number from 0 on, below `end`. */
  below(end: number): number;
  of<Value>(some: readonly Value[]): Value;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and good enough for choosing what to try. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    of: some => {
      const chosen = some[below(some.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}
