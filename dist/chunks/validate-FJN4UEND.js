import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadSide
} from "./chunk-X4XYQWJR.js";
import {
  loadFolder,
  writeFindings,
  writeJson
} from "./chunk-NAJZMSSE.js";
import "./chunk-DRTALQIM.js";
import {
  workflowCommand,
  worstFirst
} from "./chunk-IFZD4FQG.js";
import "./chunk-LTTKQ7RY.js";
import "./chunk-G5EA5EIS.js";
import {
  reportOf
} from "./chunk-I2REBK77.js";
import "./chunk-WPNVKN5A.js";
import "./chunk-65FIUPPI.js";
import {
  counted,
  tallyLine
} from "./chunk-3K3FBBWQ.js";
import "./chunk-UGBMIXL7.js";
import {
  count
} from "./chunk-74GNIT53.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-PH6FVWZT.js";

// cli/validate.ts
async function validate(options, io) {
  const { dir, level, today = io.now().toISOString().slice(0, 10) } = options;
  const before = options.base === void 0 ? null : await baseOf(io, options.base, dir);
  const loaded = await loadFolder(io, dir, { level, today, ...before && { before } });
  switch (options.format) {
    case "text":
      writeFindings(io.stdout, loaded);
      break;
    case "json":
      writeJson(io.stdout, reportOf(loaded));
      break;
    case "github": {
      const commands = worstFirst(loaded.findings).map((finding) => workflowCommand(finding));
      io.stdout.write(`${[...commands, tallyLine(loaded)].join("\n")}
`);
    }
  }
  const counts = { errors: count(loaded.findings, "error"), warnings: count(loaded.findings, "warning") };
  return counts.errors > 0 || options.strict === true && counts.warnings > 0 ? 1 : 0;
}
async function baseOf(io, name, dir) {
  const { loaded } = await loadSide(io, name, dir);
  if (loaded === null) {
    io.stderr.write(`${name} has no registry yet, so nothing is compared with it.
`);
    return null;
  }
  const errors = count(loaded.findings, "error");
  if (loaded.registry === null) {
    io.stderr.write(
      `${name} has ${counted(errors, "error", "errors")} of its own, so nothing is compared with it.
`
    );
  }
  return loaded.registry;
}
export {
  validate
};
