import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-AMAPPPO2.js";
import "./chunks/chunk-AUZPZUOY.js";
import "./chunks/chunk-CAKFDBHH.js";
import "./chunks/chunk-VMD53DKX.js";
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
      return import("./chunks/validate-7QZF6XYO.js");
    case "publish":
      return import("./chunks/publish-YTD6HX2Z.js");
    case "reconcile":
      return import("./chunks/reconcile-YSPCV4Y7.js");
    case "doctor":
      return import("./chunks/doctor-WYZ2H3PN.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
