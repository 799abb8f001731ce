/** How long until something that failed is tried again, in milliseconds. */
export interface Wait {
  readonly wait: number;
  /** Somebody who asks meanwhile shortens the wait, but never below this. */
  readonly least: number;
}

/** Longer with each failure in a row, up to `longest`, and never for two at the same moment. */
export function backOff(
  inARow: number,
  longest: number,
  askedFor: number | null,
  random: () => number = Math.random,
): Wait {
  const first = 5_000;
  if (askedFor !== null) return { wait: Math.max(first, askedFor), least: Math.max(first, askedFor) };
  const wait = Math.min(longest, first * 2 ** Math.min(inARow - 1, 20)) * (0.75 + random() / 2);
  return { wait: Math.min(wait, longest), least: Math.min(first, longest) };
}
