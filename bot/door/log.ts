import { visible } from '../../core/text/visible.ts';

export const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

/** What a line is about, beside its text. Never a text that people wrote. */
export type About = Readonly<{ [name: string]: string | number | boolean | null }>;

/** Writes one line. The text is ours, in our own words. */
export type Log = (level: Level, text: string, about?: About) => void;

/** A log of JSON objects, one a line, from `least` upwards: time (UTC), level, what it is about, text. */
export function lineLog(
  least: Level,
  write: (line: string) => void = line => void process.stdout.write(line),
  now: () => Date = () => new Date(),
): Log {
  return (level, text, about = {}) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    const safe = Object.fromEntries(
      Object.entries(about).map(([name, value]) => [
        name,
        typeof value === 'string' ? harmless(value) : value,
      ]),
    );
    write(`${JSON.stringify({ time: now().toISOString(), level, ...safe, text: harmless(text) })}\n`);
  };
}

const longest = 500;

/**
 * Text on one line, cut, and without anything that looks like a secret or names a person by their address. The last net:
 * nothing of the kind should reach a log in the first place.
 */
export function harmless(text: string): string {
  const plain = visible(
    text
      .slice(0, 8 * longest)
      .replace(/-----BEGIN[^-]*-----[\s\S]*?(-----END[^-]*-----|$)/g, '…')
      .replace(/\b(gh[a-z]_|github_pat_|whsec_)[A-Za-z0-9_+/=]+/g, '…')
      .replace(/(?<![\w-])[\w-]+(?:\.[\w-]+)+/g, dotted => dotted.replace(/\beyJ[\s\S]*/, '…'))
      .replace(/\/\/[^\s/@]+@/g, '//…@')
      .replace(/(?<![^\s<>"'`(/…@])[^\s<>"'`(/…@]+@+[^\s<>"'`)@.]+(?:\.+[^\s<>"'`),;@.]+)+/g, '…'),
  );
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
