import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  loadSide
} from "./chunk-B54I5UQ3.js";
import {
  loadFolder,
  writeFindings,
  writeJson
} from "./chunk-IN6JTUHV.js";
import "./chunk-VELHWXYZ.js";
import {
  reportOf
} from "./chunk-VOPTUZ5W.js";
import {
  workflowCommand,
  worstFirst
} from "./chunk-I373GFIS.js";
import {
  counted,
  tallyLine
} from "./chunk-PREBCCB4.js";
import "./chunk-TYCNBL4D.js";
import "./chunk-5NYT3YLM.js";
import {
  count
} from "./chunk-74GNIT53.js";
import "./chunk-KGNC5G7F.js";
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
