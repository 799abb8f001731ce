import { debug } from '@actions/core';
import { visible } from '../core/text/visible.ts';
import { LocalError } from '../local/local-error.ts';
import { InputError } from './inputs.ts';

/**
 * Any failure in one sentence, for the person who reads the log. Where we know what stands in the way it is said as it
 * is; where we do not, the stack goes to the debug log (`ACTIONS_STEP_DEBUG`) and nowhere else.
 */
export function inOneSentence(error: unknown): string {
  if (error instanceof InputError || error instanceof LocalError) return visible(error.message);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.stack !== undefined) debug(error.stack);
  const [first = ''] = message.split('\n');
  return `This run stopped where it should not have: ${visible(first)}. What it had written by then stands. Run it again with debug logging to see more.`;
}
