import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-CJXHWU6L.js";
import "./chunks/chunk-E6KIL666.js";
import "./chunks/chunk-DY5CCUPC.js";
import "./chunks/chunk-ORM4C6ZU.js";
import "./chunks/chunk-QT225EYX.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-E7AWAF5A.js";

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
      return import("./chunks/validate-J22DWB7J.js");
    case "publish":
      return import("./chunks/publish-NG57F23I.js");
    case "reconcile":
      return import("./chunks/reconcile-SVOHKJTJ.js");
    case "doctor":
      return import("./chunks/doctor-USDWN6IT.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
