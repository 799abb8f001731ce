import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-WOL7V4JO.js";
import "./chunks/chunk-RSEOSC6Q.js";
import "./chunks/chunk-LOSTLFKG.js";
import "./chunks/chunk-DKHZKZBW.js";
import "./chunks/chunk-U3LQMDXT.js";
import {
  LocalError,
  visible
} from "./chunks/chunk-JSVNCZ7U.js";

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
      return import("./chunks/validate-56LWZJDG.js");
    case "publish":
      return import("./chunks/publish-APWURNCB.js");
    case "reconcile":
      return import("./chunks/reconcile-AXNCR3KE.js");
    case "doctor":
      return import("./chunks/doctor-P2MEPQE6.js");
  }
}
try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
