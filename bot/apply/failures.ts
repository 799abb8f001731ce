import { failedRequest, Refusal } from '../../github/refusal.ts';

/** Whether whatever comes next would meet the same: a pause is asked for, we are not known, or nobody answers. */
export function endsThePass(error: unknown): boolean {
  if (error instanceof Refusal) return error.retryAfter !== null || [0, 401, 429].includes(error.status);
  const failed = failedRequest(error);
  return failed !== null && (failed.limited || [0, 401, 429].includes(failed.status));
}

/** Several failures as the one that a pass ends with: the first, and how many more there were. */
export function inOne(failures: readonly unknown[]): unknown {
  const [first, ...more] = failures;
  if (more.length === 0) return first;
  if (!(first instanceof Refusal)) return first;
  const pause = failures.map(failure => (failure instanceof Refusal ? (failure.retryAfter ?? 0) : 0));
  const longest = Math.max(...pause);
  const others = more.length === 1 ? 'One more step' : `${more.length} more steps`;
  return new Refusal(
    `${first.message} ${others} failed in this pass.`,
    first.status,
    longest === 0 ? null : longest,
  );
}
