/** A whole number with its thousands apart, `10,000`: the same on every machine, and without loading language data. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
