import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { LocalError, systemCode, systemWords } from './local-error.ts';

/**
 * The bytes of a file, or `null` if there is none.
 *
 * @throws LocalError if it is no file or cannot be read.
 */
export function readFileIfAny(path: string): Buffer | null {
  let file: number;
  try {
    // Without waiting: opening a pipe would wait for somebody to write to it.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  }
  try {
    if (!fstatSync(file).isFile()) throw new LocalError(`${path} is not a file. Name a file.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  } finally {
    closeSync(file);
  }
}
