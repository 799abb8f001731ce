import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-TT3LWQMC.js";
import "./chunks/chunk-AUZPZUOY.js";
import "./chunks/chunk-PMT24FIE.js";
import "./chunks/chunk-3FT6BHNE.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-V2UBV3WW.js";

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
      return import("./chunks/validate-Z2Y2WBVM.js");
    case "publish":
      return import("./chunks/publish-EG5TAB6B.js");
    case "reconcile":
      return import("./chunks/reconcile-FNXMKY4P.js");
    case "doctor":
      return import("./chunks/doctor-2O6NRMAT.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
