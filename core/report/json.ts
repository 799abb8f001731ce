import { count, type Finding } from '../finding.ts';
import type { Tally } from './text.ts';

/** What a validation found, as plain data for other programs. */
export interface Report {
  /** Number of entry files. */
  readonly entries: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
}

/** The report of a validation. Its findings carry these fields and no others, in this order. */
export function reportOf({ entries, findings }: Tally): Report {
  return {
    entries,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    findings: findings.map(({ rule, severity, message, file, line, column, endLine, endColumn }) => ({
      rule,
      severity,
      message,
      file,
      line,
      column,
      endLine,
      endColumn,
    })),
  };
}
