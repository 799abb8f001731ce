import { announced, mailed, pageShowsIt } from './announcing.ts';
import { firstDeadline, lastDeadline, mailboxRead } from './deadlines.ts';
import { earlyMerge } from './early-merge.ts';
import { merged, published, whatRemains } from './into-the-list.ts';
import { commentRead, objection, objectionAnswered, question } from './objections.ts';
import { listAsItStands, mended, previewed, proposedWithMistakes } from './proposing.ts';
import type { Step } from './step.ts';

/** One change, from proposal to page. */
export const story: readonly Step[] = [
  listAsItStands,
  proposedWithMistakes,
  mended,
  previewed,
  announced,
  mailed,
  pageShowsIt,
  earlyMerge,
  question,
  commentRead,
  objection,
  objectionAnswered,
  firstDeadline,
  lastDeadline,
  mailboxRead,
  merged,
  published,
  whatRemains,
];
