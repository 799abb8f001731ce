import type { Finding, Severity } from '../finding.ts';
import { visible } from '../text/visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const byWeight: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * The workflow command that shows a finding on its lines in a pull request, without a line break at its end:
 * `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=<rule>::<message>`.
 *
 * @param file path of the finding's file from the top of the repository, if it is not the one the finding names.
 */
export function workflowCommand(finding: Finding, file: string = finding.file): string {
  const { line, column, endColumn } = finding;
  // Our end is exclusive, a runner's is the last line and column that belong to it.
  const endLine = endColumn === 1 && finding.endLine > line ? finding.endLine - 1 : finding.endLine;
  const place: Record<string, string | number> = {
    file,
    line,
    endLine,
    // The runner drops columns of a stretch over several lines, with a complaint in its log.
    ...(finding.endLine === line && { col: column, endColumn: Math.max(column, endColumn - 1) }),
    title: finding.rule,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(visible(finding.message))}`;
}

/** Findings in the order in which they should be shown where not all of them are: the worst first. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return byWeight.flatMap(severity => findings.filter(finding => finding.severity === severity));
}

/**
 * Text that a stranger may have written, between two lines that make a runner read no commands in it.
 *
 * @param token a word that the text cannot know, random for each call.
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`;
}

// The runner undoes exactly this (`packages/core/src/command.ts` of actions/toolkit does the same).
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
