import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadSide
} from "./chunk-NMZ7M55Q.js";
import "./chunk-EZCYJIHD.js";
import {
  loadFolder
} from "./chunk-RIEA2M4V.js";
import {
  writeFindings
} from "./chunk-VZJOODYA.js";
import {
  writeJson
} from "./chunk-QJKYPEMV.js";
import "./chunk-DRTALQIM.js";
import "./chunk-YU4BHUCG.js";
import "./chunk-VBLNIEII.js";
import {
  workflowCommand,
  worstFirst
} from "./chunk-IFZD4FQG.js";
import "./chunk-S3AS5S3P.js";
import {
  reportOf
} from "./chunk-BE46CQFW.js";
import "./chunk-JJA3DIDM.js";
import "./chunk-WPNVKN5A.js";
import "./chunk-QBMK4GJA.js";
import "./chunk-7E56QOIT.js";
import {
  counted,
  tallyLine
} from "./chunk-CK6I6ZJA.js";
import "./chunk-NUALBXKD.js";
import "./chunk-UGBMIXL7.js";
import {
  count
} from "./chunk-QTX22L3X.js";
import "./chunk-HIGEFD6C.js";
import "./chunk-LECGQ2E4.js";
import "./chunk-6CR7RIQU.js";

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
