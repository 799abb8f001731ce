import { shownDigest } from '../../../core/change/digest.ts';
import type { AnnounceRefusal } from '../../plan/announcing.ts';
import { asCode, asMessage } from '../escape/markdown.ts';

/** The most that is listed of what is missing. */
const most = 20;

/** Why an `/announce` did nothing, and what to do. */
export function announceRefusedWords(why: AnnounceRefusal['why']): string {
  switch (why.kind) {
    case 'other-digest':
      return `Not announced: that digest belongs to another version of this change. Please look at the preview again; what it shows now is announced with ${announceCommand(why.digest)}.`;
    case 'missing':
      return `Not announced. Before customers can be told, this has to be there:\n\n${missingLines(why.missing)}\n\nOnce it is, look at the preview and announce again.`;
    case 'announced-already':
      return 'This is announced already, just as it stands. Nothing is sent twice.';
    case 'nothing-to-announce':
      return 'Not announced: there is nothing here that can be. Either nothing changes that customers have to be told of, or the files have errors; the preview says which.';
    case 'draft':
      return 'Not announced: this pull request is a draft. Mark it as ready, then announce it in a new comment.';
    case 'edited':
      return 'Not announced: this comment was edited after it was written, and an edit gives no command. Write a new comment.';
    case 'no-digest':
      return 'Not announced: the command names no version of this change, or too little of its digest. Copy the whole line from the preview, with the digest behind it.';
    case 'other-change':
      return 'Not announced: another change of the same entry is announced and not in the list yet. Customers could not tell the two apart. Merge or cancel that one first.';
  }
}

/** `/announce` with the digest, to copy from the middle of a line. */
export function announceCommand(digest: string): string {
  return asCode(`/announce ${shownDigest(digest)}`);
}

/** What is missing, as a list. */
export function missingLines(missing: readonly string[]): string {
  const left = missing.length - most;
  return [
    ...missing.slice(0, most).map(one => `- ${asMessage(one)}`),
    ...(left > 0 ? [`- … and ${left} more`] : []),
  ].join('\n');
}
