import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  InputError,
  debug,
  readInputs,
  setFailed
} from "./chunks/chunk-OE5QRXV4.js";
import {
  LocalError
} from "./chunks/chunk-5NYT3YLM.js";
import {
  visible
} from "./chunks/chunk-KGNC5G7F.js";
import "./chunks/chunk-PH6FVWZT.js";

// action/unexpected.ts
function inOneSentence(error) {
  if (error instanceof InputError || error instanceof LocalError) return visible(error.message);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.stack !== void 0) debug(error.stack);
  const [first = ""] = message.split("\n");
  return `This run stopped where it should not have: ${visible(first)}. Nothing was published. Run it again with debug logging to see more.`;
}

// action/main.ts
try {
  const inputs = readInputs();
  const { run } = await (inputs.command === "publish" ? import("./chunks/publish-P2PWGDDM.js") : import("./chunks/validate-WBBBRJW2.js"));
  await run(inputs);
} catch (error) {
  setFailed(inOneSentence(error));
}
