import { count, type Finding, type Severity } from '../finding.ts';
import { grouped } from '../text/grouped.ts';
import { visible } from '../text/visible.ts';

/** The counts that stand at the end of every report. */
export interface Tally {
  /** Number of entry files. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** How a part of a line is shown: as it is, or in a terminal's colours. */
export type Paint = (text: string, part: 'place' | 'rule' | Severity) => string;

/** One finding on one line, as editors and other tools read it: `file:line:column severity rule message`. */
export function findingLine(finding: Finding, paint: Paint = text => text): string {
  const { file, line, column, severity, rule, message } = finding;
  const place = paint(safeLine(`${file}:${line}:${column}`), 'place');
  return `${place} ${paint(severity, severity)} ${paint(rule, 'rule')} ${safeLine(message)}`;
}

/** `12 entries · 0 errors · 1 warning`; notes are counted where there are any. */
export function tallyLine({ entries, findings }: Tally): string {
  const notes = count(findings, 'note');
  return [
    counted(entries, 'entry', 'entries'),
    counted(count(findings, 'error'), 'error', 'errors'),
    counted(count(findings, 'warning'), 'warning', 'warnings'),
    ...(notes === 0 ? [] : [counted(notes, 'note', 'notes')]),
  ].join(' · ');
}

/** `1 entry`, `12 entries`, `10,000 entries`. */
export function counted(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/**
 * Text as one line that is safe to print: nothing hidden in it, and no workflow command for a runner that reads along.
 * The runner takes a line for a command if it begins with `::` after white space, or holds `##[` anywhere
 * (`ActionCommand.cs` of actions/runner).
 */
export function safeLine(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\[)/g, '## ');
}
