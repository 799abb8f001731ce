import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-6SZJQXD5.js";
import "./chunks/chunk-Q6RGVMIU.js";
import "./chunks/chunk-4BL7GZFA.js";
import "./chunks/chunk-7R5PRCAK.js";
import "./chunks/chunk-IBTHR575.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-CIHZOMDI.js";

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
      return import("./chunks/validate-634T3BHX.js");
    case "publish":
      return import("./chunks/publish-GEOWRPC2.js");
    case "reconcile":
      return import("./chunks/reconcile-D6HOGJHG.js");
    case "doctor":
      return import("./chunks/doctor-VC4NBPRJ.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
