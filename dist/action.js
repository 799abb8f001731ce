import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-2KNEHXOR.js";
import "./chunks/chunk-UKDJFMNA.js";
import "./chunks/chunk-2TNCXFAH.js";
import "./chunks/chunk-BAP66SUX.js";
import "./chunks/chunk-YU7FI26W.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-AV7TIYLB.js";

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
      return import("./chunks/validate-4J2HBYLF.js");
    case "publish":
      return import("./chunks/publish-6D7WDVJR.js");
    case "reconcile":
      return import("./chunks/reconcile-GOWT3AFM.js");
    case "doctor":
      return import("./chunks/doctor-LOCHKZ6P.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
