import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-QWEGZ46U.js";
import {
  visible
} from "./chunk-KGNC5G7F.js";
import "./chunk-PH6FVWZT.js";

// cli/unified-diff.ts
import { styleText } from "node:util";
var patience = 5e3;
function unifiedDiff(name, before, after, stream) {
  const patch = createTwoFilesPatch(name, name, before, after, "as it stands", "as it should be", {
    timeout: patience
  });
  if (patch === void 0) return `${name}: nearly every line differs.
`;
  const lines = patch.slice(patch.indexOf("--- ")).replace(/\n$/, "").split("\n");
  return `${lines.map((line) => paint(visible(line), stream)).join("\n")}
`;
}
function paint(line, stream) {
  if (/^(?:---|\+\+\+) /.test(line)) return styleText("bold", line, { stream });
  switch (line[0]) {
    case "+":
      return styleText("green", line, { stream });
    case "-":
      return styleText("red", line, { stream });
    case "@":
      return styleText("cyan", line, { stream });
    default:
      return line;
  }
}
export {
  unifiedDiff
};
