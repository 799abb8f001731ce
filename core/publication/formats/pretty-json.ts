import { withoutHidden } from '../../render/escape/one-line.ts';

/** Plain data as JSON that a person can read too, without the characters that nobody sees. Keys are ours. */
export function prettyJson(value: unknown): string {
  const seen = (_key: string, inner: unknown) => (typeof inner === 'string' ? withoutHidden(inner) : inner);
  return `${JSON.stringify(value, seen, 2)}\n`;
}
