import type { Author } from './observation.ts';

/**
 * Whether a person may announce, read, answer and decide: permission `write` or more, as the collaborator-permission
 * endpoint says. `author_association` is no permission: it is NONE for private members and COLLABORATOR for readers.
 */
export function isStaff(author: Author): boolean {
  return author.kind === 'person' && ['admin', 'maintain', 'write'].includes(author.permission);
}

/** Whether what this author writes may be an objection: a person, or an account that is gone since. */
export function isOutsider(author: Author): boolean {
  return (author.kind === 'person' || author.kind === 'ghost') && !isStaff(author);
}
