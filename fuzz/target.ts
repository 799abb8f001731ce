/** One thing that reads or writes what strangers send, and what must hold of it whatever that is. */
export interface Target {
  /** Name of its file, and of its corpus. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly promise: string;
  /** Pieces that mean something there: inputs are put together from them. */
  readonly words: readonly string[];
  /** Inputs to begin with, beside those of the corpus. */
  readonly seeds: readonly string[];
  /**
   * Gives it one input. A target that takes several texts cuts the input at `between`; one that takes bytes reads
   * U+DC80 to U+DCFF as the bytes 80 to FF, so that what is no UTF-8 can be written down too.
   *
   * @throws Error where the promise is broken.
   */
  check(input: string): void | Promise<void>;
}

/** Stands between the texts of an input. It is no text of anybody's: every target takes hidden characters out. */
export const between = '\u001E';

/** An input as bytes. */
export function bytesOf(input: string): Uint8Array {
  const parts = input
    .split(/([\uDC80-\uDCFF])/)
    .map((part, index) => (index % 2 === 1 ? Buffer.from([part.charCodeAt(0) & 0xff]) : Buffer.from(part)));
  return Buffer.concat(parts);
}
