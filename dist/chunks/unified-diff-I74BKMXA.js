import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-QWEGZ46U.js";
import {
  styled
} from "./chunk-D42OHP7M.js";
import {
  visible
} from "./chunk-YNOKW5L3.js";

// cli/unified-diff.ts
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
  if (/^(?:---|\+\+\+) /.test(line)) return styled("bold", line, stream);
  switch (line[0]) {
    case "+":
      return styled("green", line, stream);
    case "-":
      return styled("red", line, stream);
    case "@":
      return styled("cyan", line, stream);
    default:
      return line;
  }
}
export {
  unifiedDiff
};
