import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-FAV2ZFSZ.js";
import "./chunks/chunk-E6ZPI4AI.js";
import "./chunks/chunk-YJAMYOFQ.js";
import "./chunks/chunk-WSZV2GBY.js";
import "./chunks/chunk-VNDNNUSH.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-YNOKW5L3.js";

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
      return import("./chunks/validate-BNTC33TZ.js");
    case "publish":
      return import("./chunks/publish-LQL4PHGT.js");
    case "reconcile":
      return import("./chunks/reconcile-G7MIFQW6.js");
    case "doctor":
      return import("./chunks/doctor-INYSLODS.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
