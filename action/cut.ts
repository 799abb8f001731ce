/** The first of some items, as many as fit, and how many did not. */
export interface Cut<Item> {
  readonly kept: readonly Item[];
  readonly left: number;
}

/**
 * Cuts a list at a whole item, so that what is kept stays within `bytes`.
 *
 * @param sizeOf bytes that one item takes, its separator included.
 */
export function cutToBytes<Item>(
  items: readonly Item[],
  bytes: number,
  sizeOf: (item: Item) => number,
): Cut<Item> {
  let room = bytes;
  let kept = 0;
  for (const item of items) {
    room -= sizeOf(item);
    if (room < 0) break;
    kept += 1;
  }
  return { kept: items.slice(0, kept), left: items.length - kept };
}

/** Bytes of a line as UTF-8, its line break included. */
export function lineBytes(line: string): number {
  return Buffer.byteLength(line) + 1;
}
