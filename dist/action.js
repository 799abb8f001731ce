import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-TBNSIAUS.js";
import "./chunks/chunk-TGAXYVMY.js";
import "./chunks/chunk-YQISR52W.js";
import "./chunks/chunk-D7CUUYW6.js";
import "./chunks/chunk-NI7Z77TD.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-NHNSSN4W.js";

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
      return import("./chunks/validate-WVHB4CLY.js");
    case "publish":
      return import("./chunks/publish-UI25YGZE.js");
    case "reconcile":
      return import("./chunks/reconcile-J6HXHF5A.js");
    case "doctor":
      return import("./chunks/doctor-A4KQCGEO.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
