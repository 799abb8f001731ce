import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-GUJDPUEJ.js";
import "./chunks/chunk-QN4YPD2T.js";
import "./chunks/chunk-HIU7HKAW.js";
import "./chunks/chunk-RNSY2Q53.js";
import "./chunks/chunk-UQVOUBWI.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-XQD3HRWF.js";

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
      return import("./chunks/validate-7UMYXN3Q.js");
    case "publish":
      return import("./chunks/publish-RYU65MLI.js");
    case "reconcile":
      return import("./chunks/reconcile-4ZTLCFCH.js");
    case "doctor":
      return import("./chunks/doctor-HWTOTLUE.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
