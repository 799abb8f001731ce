import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-LCLTE3BN.js";
import "./chunks/chunk-NQ2KV5LW.js";
import "./chunks/chunk-FH52D67R.js";
import "./chunks/chunk-R7N2OLNG.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-L4T66WU4.js";

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
      return import("./chunks/validate-DYI5DIHN.js");
    case "publish":
      return import("./chunks/publish-UXBFOHOO.js");
    case "reconcile":
      return import("./chunks/reconcile-IA62DKSS.js");
    case "doctor":
      return import("./chunks/doctor-SYKHP6UB.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
