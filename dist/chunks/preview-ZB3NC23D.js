import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  structuredPatch
} from "./chunk-QWEGZ46U.js";
import {
  renderPage
} from "./chunk-RKNOTS5G.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import "./chunk-L5YQETOE.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-2QMHZBET.js";
import "./chunk-2J7JC2NQ.js";
import "./chunk-566HO34Y.js";
import "./chunk-GJOUHS2Z.js";
import "./chunk-RTCORTYP.js";
import {
  visible
} from "./chunk-V4RIOX56.js";

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
