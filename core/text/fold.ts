/**
 * A name without what does not tell companies apart: case, spaces, punctuation, compatibility forms. `GOOGLE, LLC.`
 * and `Google LLC` are one company.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu, '');
}
