import { markedAs, marker } from '../../markers.ts';
import type { Comment } from '../../observation.ts';
import type { Step } from '../../steps.ts';

/**
 * Exactly one comment of this name, with this text. Of several the oldest stays: two runs may have written at once, and
 * healing needs no lock.
 */
export function oneComment(number: number, name: string, body: string, comments: readonly Comment[]): Step[] {
  const [first, ...younger] = ours(name, comments).filter(comment => comment.number === number);
  const text = `${marker(name)}\n${body}`;
  if (first === undefined) return [{ do: 'comment', number, body: text }];
  return [
    ...(first.body === text ? [] : [{ do: 'edit-comment' as const, comment: first.id, body: text }]),
    ...younger.map(({ id }): Step => ({ do: 'delete-comment', comment: id })),
  ];
}

/** A reply is written once and never edited: it says how things stood when it was given. */
export function onceComment(
  number: number,
  name: string,
  body: string,
  comments: readonly Comment[],
): Step[] {
  const [first, ...younger] = ours(name, comments);
  if (first === undefined) return [{ do: 'comment', number, body: `${marker(name)}\n${body}` }];
  return younger.map(({ id }) => ({ do: 'delete-comment', comment: id }));
}

/** Our comments of this name, the oldest first. */
export function ours(name: string, comments: readonly Comment[]): Comment[] {
  return comments
    .filter(comment => comment.source !== 'review' && comment.source !== 'line' && markedAs(comment) === name)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
}
