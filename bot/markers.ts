import type { Comment } from './observation.ts';

/** The first line of everything the bot writes: what it is. It counts only where one of our identities wrote it. */
export function marker(what: string): string {
  return `<!-- subprocessors:${what} -->`;
}

/** What one of our texts says it is; `null` if it is not ours. */
export function markedAs({ author, body }: Pick<Comment, 'author' | 'body'>): string | null {
  if (author.kind !== 'ours') return null;
  return /^<!-- subprocessors:([a-z0-9 ._-]+) -->/.exec(body)?.[1] ?? null;
}

/** The record that an issue's body names on its first line. */
export function recordMarkedIn(body: string): string | null {
  return /^<!-- subprocessors:change ([0-9a-z.-]+) -->/.exec(body)?.[1] ?? null;
}

/** What a change issue is marked with. */
export const issueMarker = (record: string) => marker(`change ${record}`);

/** What a notice on a change issue is marked with. */
export const noticeName = (record: string, notice: string) => `notice ${record} ${notice}`;

/** What a reply is marked with: which comment it answers, and which of several things it says to it. */
export const replyName = (comment: number, key: string) => `reply ${comment} ${key}`;
