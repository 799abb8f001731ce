import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  visible
} from "./chunk-LECGQ2E4.js";

// core/report/workflow-commands.ts
var commands = { error: "error", warning: "warning", note: "notice" };
var byWeight = ["error", "warning", "note"];
function workflowCommand(finding, file = finding.file) {
  const { line, column, endColumn } = finding;
  const endLine = endColumn === 1 && finding.endLine > line ? finding.endLine - 1 : finding.endLine;
  const place = {
    file,
    line,
    endLine,
    // The runner drops columns of a stretch over several lines, with a complaint in its log.
    ...finding.endLine === line && { col: column, endColumn: Math.max(column, endColumn - 1) },
    title: finding.rule
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${properties.join(",")}::${escapeData(visible(finding.message))}`;
}
function worstFirst(findings) {
  return byWeight.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function withoutCommands(text, token) {
  return `::stop-commands::${token}
${text.replace(/\n?$/, "\n")}::${token}::
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  workflowCommand,
  worstFirst,
  withoutCommands
};
