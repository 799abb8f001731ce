import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-2QMHZBET.js";
import "./chunks/chunk-2J7JC2NQ.js";
import "./chunks/chunk-566HO34Y.js";
import "./chunks/chunk-GJOUHS2Z.js";
import "./chunks/chunk-RTCORTYP.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-V4RIOX56.js";

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
      return import("./chunks/validate-JWNW6Y2V.js");
    case "publish":
      return import("./chunks/publish-BLIM6NIE.js");
    case "reconcile":
      return import("./chunks/reconcile-3HBDNDA4.js");
    case "doctor":
      return import("./chunks/doctor-OPFLXE3I.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
