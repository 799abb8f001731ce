import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-3QP64UHN.js";
import "./chunks/chunk-5DDRDSXY.js";
import "./chunks/chunk-POT5MYWZ.js";
import "./chunks/chunk-3U5ODOLZ.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-X64GS3JO.js";

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
      return import("./chunks/validate-CRIOUOS7.js");
    case "publish":
      return import("./chunks/publish-IJPTTX4E.js");
    case "reconcile":
      return import("./chunks/reconcile-ZCTDBULT.js");
    case "doctor":
      return import("./chunks/doctor-TFW7KVKD.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
