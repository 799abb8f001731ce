import { createHash } from 'node:crypto';
import type { Comment } from '../observation.ts';
import type { CommentRead, CommentSource } from '../record.ts';

/** A comment as the ledger keeps it: where it stands and when, and of its text no more than a hash. */
export function commentRead(comment: Comment, verdict: CommentRead['verdict'], now: string): CommentRead {
  return {
    id: comment.id,
    source: comment.source,
    verdict,
    created_at: comment.createdAt,
    seen_at: now,
    hash: createHash('sha256').update(comment.body).digest('hex'),
    gone: false,
    decided: null,
  };
}

/** Whether both are the same comment. A number alone does not say: GitHub numbers reviews and lines apart. */
export function isSame(
  a: { readonly id: number; readonly source: CommentSource },
  b: { readonly id: number; readonly source: CommentSource },
): boolean {
  return a.id === b.id && a.source === b.source;
}

/** A comment whose `updated_at` lies further behind its `created_at` has been edited; closer, GitHub itself wrote twice. */
const editedAfter = 60_000;

/** Whether it was edited before it was first read: then nobody knows who wrote what stands there. */
export function isEdited({ createdAt, updatedAt }: Pick<Comment, 'createdAt' | 'updatedAt'>): boolean {
  return Date.parse(updatedAt) > Date.parse(createdAt) + editedAfter;
}
