import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-NBMXTBYB.js";
import "./chunks/chunk-CAZBWETQ.js";
import "./chunks/chunk-HHFMV6HB.js";
import "./chunks/chunk-FSPLVRWN.js";
import "./chunks/chunk-AYPSHT4A.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-4S5R35YX.js";

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
      return import("./chunks/validate-MT2RHOKR.js");
    case "publish":
      return import("./chunks/publish-TJFEOLP3.js");
    case "reconcile":
      return import("./chunks/reconcile-AGV326UB.js");
    case "doctor":
      return import("./chunks/doctor-GSPUVSRE.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
