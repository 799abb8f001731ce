import { failedRequest, Refusal, refusalOf } from '../../github/refusal.ts';
import { harmless } from './log.ts';

/** A pass that went through and left something undone: whatever stood in the way may be gone the next time. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';
}

/** What went wrong, for the log: one sentence that says what happened, and one that says what to do where that is known. */
export function inOneSentence(error: unknown): string {
  if (error instanceof Unfinished) return error.message;
  const failed = failedRequest(error);
  if (failed?.status === 401) {
    return 'GitHub does not know this app. Check that APP_ID and PRIVATE_KEY belong together and to this server, and that the clock of this machine is right.';
  }
  const refusal = refusalOf(error, {
    what: 'GitHub was asked in vain',
    needs: 'what app.yml lists',
    actor: 'app',
  });
  if (refusal instanceof Refusal) return harmless(refusal.message);
  if (!(error instanceof Error))
    return 'Something that is no error was thrown. This is a mistake in the bot.';
  // A parser's message quotes what it parsed, and that may be anybody's text.
  if (error instanceof SyntaxError)
    return 'An answer could not be read. If it stays so, this is a mistake in the bot.';
  const [first = ''] = error.message.split('\n');
  return harmless(`${error.name === 'Error' ? '' : `${error.name}: `}${first}`);
}

/** The same for anybody who asks the server: no names, no words of anybody else's. */
export function inPublic(error: unknown): string {
  if (error instanceof Unfinished) return 'A pass left something undone.';
  const failed = failedRequest(error);
  const status = failed?.status ?? (error instanceof Refusal ? error.status : null);
  if (status === null) return 'Something went wrong in the bot itself. Its log says what.';
  if (failed?.limited === true || status === 429 || pauseAskedFor(error) !== null)
    return 'GitHub asks for a pause.';
  if (status === 0) return 'GitHub could not be reached.';
  if (status === 401) return 'GitHub does not know this app.';
  if (status >= 500) return `GitHub had trouble of its own (${status}).`;
  return `GitHub refused a request (${status}). The log of the bot says which.`;
}

/**
 * The longest pause that is kept, in milliseconds: GitHub counts by the hour. A timer of more than 24.8 days would go off
 * at once, and again and again.
 */
export const longestPause = 65 * 60_000;

/** Milliseconds that GitHub asks to wait, at most `longestPause`; `null` where it asks for no pause. */
export function pauseAskedFor(error: unknown): number | null {
  const refusal = refusalOf(error, { what: '', needs: '' });
  const seconds = refusal instanceof Refusal ? refusal.retryAfter : null;
  return seconds === null ? null : Math.min(longestPause, Math.max(0, seconds) * 1000);
}
