import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-KXHHITHL.js";
import "./chunks/chunk-7H6FENSK.js";
import "./chunks/chunk-ZKEKLQUN.js";
import "./chunks/chunk-WTBGO7CM.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-3KAHJSWT.js";

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
      return import("./chunks/validate-O6H4BDOH.js");
    case "publish":
      return import("./chunks/publish-G3N4XV57.js");
    case "reconcile":
      return import("./chunks/reconcile-D3MYBUTY.js");
    case "doctor":
      return import("./chunks/doctor-OBOR2GWM.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
