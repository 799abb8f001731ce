import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// local/local-error.ts
import * as util from "node:util";
var { getSystemErrorMessage } = util;
var LocalError = class extends Error {
  name = "LocalError";
};
function systemWords(error) {
  if (!(error instanceof Error)) return String(error);
  const { errno } = error;
  if (typeof errno !== "number") return error.message;
  return getSystemErrorMessage?.(errno) ?? /^\w+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}
function systemCode(error) {
  return error instanceof Error ? error.code : void 0;
}

export {
  LocalError,
  systemWords,
  systemCode
};
