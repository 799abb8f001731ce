/** How much a finding weighs: an error stops, a warning asks for a look, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of text. Lines and columns count from 1; columns count UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One thing validation has to say, and what to do about it. */
export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Path of the file, with `/`, as the reader would name it. */
  readonly file: string;
}

/** Where a finding points when no better place is known: the first character of the file. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The number of findings of one severity. */
export function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter(finding => finding.severity === severity).length;
}

/** Findings in reading order: by file, then line, then column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
