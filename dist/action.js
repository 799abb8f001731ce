import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-RGGHTXC6.js";
import "./chunks/chunk-HS5ELVF2.js";
import "./chunks/chunk-DDNYE3YR.js";
import "./chunks/chunk-SFMLVBLG.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-XTY6KY7E.js";

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
      return import("./chunks/validate-YT5Y44LR.js");
    case "publish":
      return import("./chunks/publish-QF2CIL6Z.js");
    case "reconcile":
      return import("./chunks/reconcile-T6GZ3NG2.js");
    case "doctor":
      return import("./chunks/doctor-ZCCJONMR.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
