/**
 * Where, on one line, each of these texts stands, one behind the other: columns from 1, `null` for a text that is not there
 * letter by letter; and the offset (from 0) behind the last one that was found.
 */
export function columnsIn(
  line: string,
  texts: readonly string[],
): { columns: (number | null)[]; end: number } {
  let end = 0;
  const columns = texts.map(text => {
    if (text === '') return null;
    const at = line.indexOf(text, end);
    if (at === -1) return null;
    end = at + text.length;
    return at + 1;
  });
  return { columns, end };
}
