import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-2B7TGWKA.js";
import "./chunks/chunk-QWURNZU5.js";
import "./chunks/chunk-SBD465VF.js";
import "./chunks/chunk-ZB4PHVGX.js";
import "./chunks/chunk-B5TXSDNY.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-UPZKUWXX.js";

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
      return import("./chunks/validate-ZEKH36BD.js");
    case "publish":
      return import("./chunks/publish-PSDCJABV.js");
    case "reconcile":
      return import("./chunks/reconcile-VSNGNIK4.js");
    case "doctor":
      return import("./chunks/doctor-4HW6SQLQ.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
