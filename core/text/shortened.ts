/** The beginning of a text that is longer than `most` UTF-16 code units, with an ellipsis; never half of what a reader takes for one letter. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const letter = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text).containing(most - 1);
  return `${text.slice(0, letter?.index ?? most - 1).trimEnd()}…`;
}
