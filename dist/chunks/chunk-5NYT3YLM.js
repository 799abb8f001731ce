import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);

// local/local-error.ts
import { getSystemErrorMessage } from "node:util";
var LocalError = class extends Error {
  name = "LocalError";
};
function systemWords(error) {
  if (!(error instanceof Error)) return String(error);
  const { errno } = error;
  return typeof errno === "number" ? getSystemErrorMessage(errno) : error.message;
}
function systemCode(error) {
  return error instanceof Error ? error.code : void 0;
}

export {
  LocalError,
  systemWords,
  systemCode
};
