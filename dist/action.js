import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-C3MQKQX2.js";
import "./chunks/chunk-NBDCOXUK.js";
import "./chunks/chunk-W3YXKR2J.js";
import "./chunks/chunk-2XYPVN6A.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-B7225AWZ.js";

// action/unexpected.ts
function inOneSentence(error) {
  if (error instanceof InputError || error instanceof LocalError) return visible(error.message);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.stack !== void 0) debug(error.stack);
  const [first = ""] = message.split("\n");
  return `This run stopped where it should not have: ${visible(first)}. What it had written by then stands. Run it again with debug logging to see more.`;
}

// action/main.ts
function commandNamed(command) {
  switch (command) {
    case "validate":
      return import("./chunks/validate-R6C6TRVV.js");
    case "publish":
      return import("./chunks/publish-2IXAF3ZX.js");
    case "reconcile":
      return import("./chunks/reconcile-QKK5KSWB.js");
    case "doctor":
      return import("./chunks/doctor-CJN46G2Q.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
