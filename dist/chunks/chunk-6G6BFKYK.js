import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  $basename,
  $closeSync,
  $constants,
  $dirname,
  $fstatSync,
  $join,
  $lstatSync,
  $openSync,
  $readFileSync,
  $readdirSync,
  $rmSync,
  LocalError,
  randomBytes,
  systemCode,
  systemWords
} from "./chunk-YNOKW5L3.js";

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

// local/beside.ts
function beside(target, folder = $dirname(target)) {
  return $join(folder, `.${$basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
}
function isBeside(found, name) {
  return found.startsWith(`.${name}.`) && /^[0-9a-f]{12}\.tmp$/.test(found.slice(name.length + "..".length));
}
var leftBehindAfter = 10 * 6e4;
function takeAwayLeftBehind(target, folder = $dirname(target)) {
  try {
    for (const found of $readdirSync(folder)) {
      if (!isBeside(found, $basename(target))) continue;
      const path = $join(folder, found);
      if (Date.now() - $lstatSync(path).mtimeMs > leftBehindAfter) takeAway(path);
    }
  } catch {
  }
}
function takeAway(path) {
  try {
    $rmSync(path, { recursive: true, force: true });
  } catch {
  }
}

export {
  beside,
  isBeside,
  takeAwayLeftBehind,
  takeAway,
  readFileIfAny
};
