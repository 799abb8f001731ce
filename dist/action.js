import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-LRFCOCLC.js";
import "./chunks/chunk-AFQ7FFXC.js";
import "./chunks/chunk-LWK2J6B7.js";
import "./chunks/chunk-AMAINKFS.js";
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
      return import("./chunks/validate-WMQB4YFE.js");
    case "publish":
      return import("./chunks/publish-NJYMUGZB.js");
    case "reconcile":
      return import("./chunks/reconcile-DKUPDOGK.js");
    case "doctor":
      return import("./chunks/doctor-PI67IW36.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
