import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  structuredPatch
} from "./chunk-QWEGZ46U.js";
import {
  renderPage
} from "./chunk-A7NJMSFA.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import "./chunk-L5YQETOE.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-FAV2ZFSZ.js";
import "./chunk-E6ZPI4AI.js";
import "./chunk-YJAMYOFQ.js";
import "./chunk-WSZV2GBY.js";
import "./chunk-VNDNNUSH.js";
import {
  visible
} from "./chunk-YNOKW5L3.js";

// action/preview.ts
var patience = 5e3;
function previewOf(before, after) {
  const pages = [before, after].map((registry) => renderPage(registry, noRecords));
  if (pages[0] === pages[1]) return { kind: "same" };
  const patch = structuredPatch("", "", ...pages, void 0, void 0, { context: 2, timeout: patience });
  if (patch === void 0) return { kind: "too-different" };
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: hunk }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...hunk.map(visible)
  ]);
  return { kind: "diff", lines };
}
export {
  previewOf
};
