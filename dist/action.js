import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-VDUA66D5.js";
import "./chunks/chunk-PLUL5WPL.js";
import "./chunks/chunk-J4AK4637.js";
import "./chunks/chunk-UCTQUA5B.js";
import "./chunks/chunk-J46XAKK6.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-DYOGAMME.js";

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
      return import("./chunks/validate-VN65BBKA.js");
    case "publish":
      return import("./chunks/publish-DYDLEE6W.js");
    case "reconcile":
      return import("./chunks/reconcile-VOA2GENW.js");
    case "doctor":
      return import("./chunks/doctor-BGENUFHR.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
