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
} from "./chunks/chunk-HIOFH5HN.js";
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
      return import("./chunks/validate-RE6MDX57.js");
    case "publish":
      return import("./chunks/publish-JOPICHPQ.js");
    case "reconcile":
      return import("./chunks/reconcile-2Q24OIN5.js");
    case "doctor":
      return import("./chunks/doctor-7ZPICI7U.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
