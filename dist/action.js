import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-SR5QLEVX.js";
import "./chunks/chunk-AFQ7FFXC.js";
import "./chunks/chunk-6VJUV4O5.js";
import "./chunks/chunk-R3L5VXO3.js";
import "./chunks/chunk-QQJX7RV4.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-EJTKNQPS.js";

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
      return import("./chunks/validate-BRO6SJWQ.js");
    case "publish":
      return import("./chunks/publish-PBEWLLP6.js");
    case "reconcile":
      return import("./chunks/reconcile-GXNDGR55.js");
    case "doctor":
      return import("./chunks/doctor-DH5HNDXF.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
