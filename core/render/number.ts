/** A number with its noun: `1 entry`, `12 entries`. */
export function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
