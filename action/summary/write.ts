import { append } from '../append.ts';
import type { Job } from '../job.ts';

/** The most a step's summary can hold, in bytes: beyond it GitHub fails the step. */
export const mostSummaryBytes = 1024 * 1024;

/** Puts the summary where the runner looks for it; a server that has no summaries gets none. */
export function writeSummary({ summaryFile }: Pick<Job, 'summaryFile'>, text: string): void {
  if (summaryFile !== null) append(summaryFile, text, 'The summary');
}
