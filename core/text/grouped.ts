/** A whole number with its thousands apart, `10,000`: the same on every machine, and without loading language data. */
export function grouped(number: number): string {
  let rest = String(number);
  let written = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) written = `,${rest.slice(-3)}${written}`;
  return rest + written;
}
