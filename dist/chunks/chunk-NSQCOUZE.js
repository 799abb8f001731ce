import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  readFolder
} from "./chunk-VBLNIEII.js";
import {
  withoutCommands,
  workflowCommand
} from "./chunk-IFZD4FQG.js";
import {
  cutToBytes,
  lineAddress,
  lineBytes,
  link,
  messageText,
  ruleAddress
} from "./chunk-WVEEXUAN.js";
import {
  blobSha
} from "./chunk-52UVAUSD.js";
import {
  InputError
} from "./chunk-QOSZMSAF.js";
import {
  counted,
  findingLine,
  grouped,
  tallyLine
} from "./chunk-CK6I6ZJA.js";
import {
  count
} from "./chunk-QTX22L3X.js";

// action/log.ts
import { randomUUID } from "node:crypto";

// action/annotations.ts
var mostOfAKind = 10;
var kinds = [
  { severity: "error", one: "more error", many: "more errors" },
  { severity: "warning", one: "more warning", many: "more warnings" },
  { severity: "note", one: "more note", many: "more notes" }
];
function annotationLines(findings) {
  const all = kinds.map((kind) => ({ ...kind, of: findings.filter((one) => one.severity === kind.severity) }));
  const tooMany = all.some(({ of }) => of.length > mostOfAKind);
  const shown = all.map(
    ({ severity, of }) => of.slice(0, severity === "note" && tooMany ? mostOfAKind - 1 : mostOfAKind)
  );
  const left = all.flatMap(({ of, one, many }, index) => {
    const more = of.length - (shown[index]?.length ?? 0);
    return more > 0 ? [counted(more, one, many)] : [];
  });
  return [
    ...shown.flat().map((finding) => workflowCommand(finding)),
    ...left.length > 0 ? [`::notice title=More findings::and ${left.join(", ")}, see the summary`] : []
  ];
}

// action/log.ts
function logFindings(tally) {
  const { findings } = tally;
  for (const line of annotationLines(findings)) process.stdout.write(`${line}
`);
  if (findings.length > 0) {
    const lines = findings.map((finding) => findingLine(finding)).join("\n");
    process.stdout.write(`::group::All findings
${withoutCommands(lines, randomUUID())}::endgroup::
`);
  }
  process.stdout.write(`${tallyLine(tally)}
`);
}

// action/registry-folder.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function readRegistryFolder({ workspace }, directory) {
  const folder = join(workspace, directory);
  if (!existsSync(folder)) {
    throw new InputError(
      `There is no folder \`${directory}\` in the workspace. Is \`actions/checkout\` a step before this one, and is the input \`directory\` right?`
    );
  }
  return readFolder(folder);
}
function contentsById(files) {
  return new Map(files.flatMap(({ bytes }) => bytes === null ? [] : [[blobSha(bytes), bytes]]));
}

// action/summary/findings.ts
var signs = { error: "❌ error", warning: "⚠️ warning", note: "ℹ️ note" };
function findingsSection(job, findings, bytes) {
  if (findings.length === 0) return "";
  const rows = findings.map((finding) => row(job, finding));
  const { kept, left } = cutToBytes(rows, bytes, lineBytes);
  const lines = ["| | Where | What, and what to do | Rule |", "|---|---|---|---|", ...kept];
  const more = left > 0 ? `

… and ${grouped(left)} more; the log lists them all.` : "";
  return `### ${heading(findings)}

${lines.join("\n")}${more}`;
}
function heading(findings) {
  if (count(findings, "error") > 0) return "What is wrong, and where";
  return count(findings, "warning") > 0 ? "Worth a look" : "Good to know";
}
function row(job, finding) {
  const { severity, file, line, column, rule, message } = finding;
  const where = link(`${file}:${line}:${column}`, lineAddress(job, finding));
  return `| ${signs[severity]} | ${where} | ${messageText(message)} | ${link(rule, ruleAddress(job.serverUrl, rule))} |`;
}

export {
  logFindings,
  readRegistryFolder,
  contentsById,
  findingsSection
};
