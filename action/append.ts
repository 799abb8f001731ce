import { appendFileSync } from 'node:fs';
import { LocalError, systemWords } from '../local/local-error.ts';

/**
 * Adds text to a file that the runner reads after the step.
 *
 * @param what what it is, for whoever reads why it could not be.
 * @throws LocalError
 */
export function append(file: string, text: string, what: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw new LocalError(
      `${what} could not be handed to the runner: ${systemWords(error)}, in ${file}. What was done before stands. Make room on the runner, and run it again.`,
    );
  }
}
