import { failedRequest, Refusal, statusIn } from '../github/refusal.ts';

/** Why something could not be looked at. It is never taken for fine. */
export interface Unseen {
  /** Ends a sentence that begins with what was to be seen. */
  readonly why: string;
  /** The permission that would show it, as in a workflow's `permissions:`; `null` where none would. */
  readonly permission: string | null;
}

/** What was looked at, or why it could not be. */
export type Seen<Value> = { readonly value: Value } | Unseen;

/** Tells what was seen from what was not. */
export function isSeen<Value>(seen: Seen<Value>): seen is { readonly value: Value } {
  return 'value' in seen;
}

/** What was seen, turned into something else; what was not stays so. */
export function mapSeen<From, To>(seen: Seen<From>, change: (value: From) => To): Seen<To> {
  return isSeen(seen) ? { value: change(seen.value) } : seen;
}

/**
 * Asks GitHub for something. What it refuses is not seen; a mistake of our own is thrown as it is.
 *
 * @param permission what it takes to see it: `administration: read`.
 */
export async function look<Value>(permission: string, ask: () => Promise<Value>): Promise<Seen<Value>> {
  try {
    return { value: await ask() };
  } catch (error) {
    const status = statusIn(error);
    if (status === null) throw error;
    return unseenBecause(error, status, permission);
  }
}

/** Asks for something that may not be there: GitHub's 404 is an answer then, `null`. */
export async function lookFor<Value>(
  permission: string,
  ask: () => Promise<Value>,
): Promise<Seen<Value | null>> {
  return look(permission, async () => {
    try {
      return await ask();
    } catch (error) {
      if (statusIn(error) === 404) return null;
      throw error;
    }
  });
}

function unseenBecause(error: unknown, status: number, permission: string): Unseen {
  if (status === 0) return { why: 'GitHub could not be reached', permission: null };
  if (status >= 500) return { why: `GitHub had trouble of its own (${status})`, permission: null };
  if (failedRequest(error)?.limited === true || status === 429)
    return { why: 'GitHub asks for a pause after too many requests', permission: null };
  if (status === 401 || status === 403 || status === 404)
    return { why: 'this token may not see it', permission };
  return {
    why: error instanceof Refusal ? error.message : `GitHub answered ${status}`,
    permission: null,
  };
}
