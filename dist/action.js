import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-4BDIY7NT.js";
import "./chunks/chunk-WYZX5LBR.js";
import "./chunks/chunk-EHMSPOHD.js";
import "./chunks/chunk-ZN7DJT4Z.js";
import "./chunks/chunk-353COWMV.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-DSU2SN5Z.js";

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
      return import("./chunks/validate-255ZCCM6.js");
    case "publish":
      return import("./chunks/publish-LX7RBBRR.js");
    case "reconcile":
      return import("./chunks/reconcile-KAYF57C3.js");
    case "doctor":
      return import("./chunks/doctor-PSR3C55U.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
