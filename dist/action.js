import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-QOSZMSAF.js";
import {
  LocalError
} from "./chunks/chunk-WPNVKN5A.js";
import {
  visible
} from "./chunks/chunk-LECGQ2E4.js";
import "./chunks/chunk-6CR7RIQU.js";

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
      return import("./chunks/validate-IOIV2PRV.js");
    case "publish":
      return import("./chunks/publish-2EAU7Y3S.js");
    case "reconcile":
      return import("./chunks/reconcile-SWQ5BRUW.js");
    case "doctor":
      return import("./chunks/doctor-4ZL4B4FG.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
