/**
 * Whether two entries are written the same, letter by letter and in the same order. Nearly all entries of a long list are:
 * this is the quick way past them. Two that are not may still say the same.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
