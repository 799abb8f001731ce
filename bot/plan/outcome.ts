import type { Comment } from '../observation.ts';
import type { Record, StaffAct } from '../record.ts';

/** What a command is carried out with. */
export interface CommandContext {
  readonly comment: Comment;
  /** Every comment that can be seen now: whose an objection is, is looked up there. */
  readonly all: readonly Comment[];
  readonly now: string;
  /** What the change proposed stands in the list. */
  readonly inTheList: boolean;
  /** The comment was edited before it was first read, so nobody knows who wrote what stands there. */
  readonly edited: boolean;
}

/** What a command did, or why it did nothing, by the key of the reply to it. */
export type Outcome = { readonly record: Record; readonly says: string } | { readonly refused: string };

/** A member of staff's act, as the ledger keeps it. */
export function actOf({ comment, now }: CommandContext): StaffAct {
  return { by: comment.author.login, permission: comment.author.permission, at: now, comment: comment.id };
}
