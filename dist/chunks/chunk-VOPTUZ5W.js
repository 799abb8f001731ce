import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);
import {
  count
} from "./chunk-74GNIT53.js";

// core/report/json.ts
function reportOf({ entries, findings }) {
  return {
    entries,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    findings: findings.map(({ rule, severity, message, file, line, column, endLine, endColumn }) => ({
      rule,
      severity,
      message,
      file,
      line,
      column,
      endLine,
      endColumn
    }))
  };
}

export {
  reportOf
};
