import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  structuredPatch
} from "./chunk-QWEGZ46U.js";
import {
  renderPage
} from "./chunk-WXWRRQYZ.js";
import {
  noRecords
} from "./chunk-LMRSS5MY.js";
import "./chunk-QKJ7OH6J.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-2KNEHXOR.js";
import "./chunk-UKDJFMNA.js";
import "./chunk-2TNCXFAH.js";
import "./chunk-BAP66SUX.js";
import "./chunk-YU7FI26W.js";
import {
  visible
} from "./chunk-AV7TIYLB.js";

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
