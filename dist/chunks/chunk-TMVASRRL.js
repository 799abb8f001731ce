import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  $closeSync,
  $constants,
  $fstatSync,
  $openSync,
  $readFileSync,
  LocalError,
  systemCode,
  systemWords
} from "./chunk-V2UBV3WW.js";

// local/read-file.ts
function readFileIfAny(path) {
  let file;
  try {
    file = $openSync(path, $constants.O_RDONLY | ($constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  }
  try {
    if (!$fstatSync(file).isFile()) throw new LocalError(`${path} is not a file. Name a file.`);
    return $readFileSync(file);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError(`${path} cannot be read: ${systemWords(error)}.`);
  } finally {
    $closeSync(file);
  }
}

export {
  readFileIfAny
};
