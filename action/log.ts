import { randomUUID } from 'node:crypto';
import { findingLine, type Tally, tallyLine } from '../core/report/text.ts';
import { withoutCommands } from '../core/report/workflow-commands.ts';
import { annotationLines } from './annotations.ts';

/** Annotates the lines, and writes every finding to the log, where there is room for all of them. */
export function logFindings(tally: Tally): void {
  const { findings } = tally;
  for (const line of annotationLines(findings)) process.stdout.write(`${line}\n`);
  if (findings.length > 0) {
    const lines = findings.map(finding => findingLine(finding)).join('\n');
    process.stdout.write(`::group::All findings\n${withoutCommands(lines, randomUUID())}::endgroup::\n`);
  }
  process.stdout.write(`${tallyLine(tally)}\n`);
}
