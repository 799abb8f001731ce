import { count, type Finding } from '../finding.ts';
import type { Tally } from './text.ts';

/**
 * Plain data as JSON on several lines. A runner takes `##[` anywhere in its log for a command, so that is written with
 * an escape, which means the same to whoever parses it. (A line can begin with `::` in no JSON.)
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '\\u0023#[');
}

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
