import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  deadlinesOf,
  explain
} from "./chunk-WRVGKC42.js";
import {
  untilInWords
} from "./chunk-L5YQETOE.js";
import "./chunk-7QDPHZON.js";
import "./chunk-TMMF7JMX.js";
import "./chunk-BHCRG4T4.js";
import {
  isRefusal
} from "./chunk-ONGCB2BB.js";
import {
  loadFolder,
  styled,
  writeFindings,
  writeJson
} from "./chunk-D42OHP7M.js";
import {
  reportOf,
  safeLine
} from "./chunk-YNOKW5L3.js";

// cli/deadline.ts
var mistyped = ["no-such-day", "unknown-group"];
async function deadline(options, io) {
  const loaded = await loadFolder(io, options.dir, { settled: true });
  const { registry } = loaded;
  if (registry === null) {
    if (options.format === "json") writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const deadlines = await deadlinesOf(registry.policy, options.announced, { group: options.group });
  if (options.format === "json") {
    writeJson(
      io.stdout,
      deadlines.map((one) => {
        if (isRefusal(one)) return { group: one.group, error: one.reason };
        const { group, local, zone, utc } = one;
        return { group, local, zone, utc, steps: explain(one) };
      })
    );
  }
  const labels = new Map(registry.policy.groups.map(({ id, label }) => [id, label]));
  for (const one of deadlines) {
    if (isRefusal(one)) {
      io.stderr.write(`${one.refused === "unknown-group" ? "error" : one.group}: ${safeLine(one.reason)}
`);
    } else if (options.format === "text") {
      const heading = `${named(one.group, labels.get(one.group))}: ${untilInWords(one)}`;
      const steps = explain(one).map((step) => `  ${safeLine(step)}`);
      const { stdout } = io;
      stdout.write(`${[styled("bold", safeLine(heading), stdout), ...steps].join("\n")}
`);
    }
  }
  const refusals = deadlines.filter(isRefusal).map(({ refused }) => refused);
  if (refusals.some((kind) => mistyped.includes(kind))) return 2;
  return refusals.length > 0 ? 1 : 0;
}
function named(group, label) {
  return label === void 0 || label === group ? group : `${label} (${group})`;
}
export {
  deadline
};
