import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-7LQO2DS6.js";
import "./chunks/chunk-NI5P67BO.js";
import "./chunks/chunk-OGBQXLKU.js";
import "./chunks/chunk-4TS6W5DG.js";
import "./chunks/chunk-IWI4QSW3.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-FQRDBWET.js";

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
      return import("./chunks/validate-FG5BSLX3.js");
    case "publish":
      return import("./chunks/publish-T2QGFIN7.js");
    case "reconcile":
      return import("./chunks/reconcile-3K5MXUCC.js");
    case "doctor":
      return import("./chunks/doctor-6XSPCZYT.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
