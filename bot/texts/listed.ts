/** `1, 2 and 3`; many are cut, for a line has an end. */
export function listed(words: readonly string[], most = 20): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
