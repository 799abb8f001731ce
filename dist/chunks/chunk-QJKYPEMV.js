import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  jsonText
} from "./chunk-BE46CQFW.js";

// cli/io.ts
function writeJson(output, value) {
  output.write(`${jsonText(value)}
`);
}

export {
  writeJson
};
