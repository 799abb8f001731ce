import type { Finding } from '../../core/finding.ts';
import { asCode, asMessage } from './escape/markdown.ts';

/** The most findings that a comment lists: who has mended ten looks again anyway. */
const most = 10;

/** Findings as a list, each with its place; the first ten, the errors before the rest. */
export function findingLines(findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  const lines = sorted.slice(0, most).map(({ file, line, severity, message }) => {
    const kind = severity === 'error' ? '' : ` (${severity})`;
    return `- ${asCode(`${file}:${line}`)}${kind} ${asMessage(message)}`;
  });
  return [...lines, ...(sorted.length > most ? [`- … and ${sorted.length - most} more`] : [])].join('\n');
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}
