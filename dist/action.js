import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-QVF5JEF5.js";
import "./chunks/chunk-4YUDUTUM.js";
import "./chunks/chunk-M4T2YE4G.js";
import "./chunks/chunk-OIQWWGEW.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-R7AG6DSY.js";

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
      return import("./chunks/validate-UZS3GOYL.js");
    case "publish":
      return import("./chunks/publish-GVCLYYWL.js");
    case "reconcile":
      return import("./chunks/reconcile-CODP7DPU.js");
    case "doctor":
      return import("./chunks/doctor-RDPSNGON.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
