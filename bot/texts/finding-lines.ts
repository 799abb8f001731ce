import { count, type Finding } from '../../core/finding.ts';
import { counted } from '../../core/report/text.ts';
import { asCode, asMessage } from './escape/markdown.ts';
import { listed } from './listed.ts';

/** The most findings that a comment lists: who has mended ten looks again anyway. */
const most = 10;

/** Findings as a list, each with its place; the first ten, the errors before the rest. */
export function findingLines(findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  const lines = sorted.slice(0, most).map(({ file, line, severity, message }) => {
    const kind = severity === 'error' ? '' : ` (${severity})`;
    return `- ${asCode(`${file}:${line}`)}${kind} ${asMessage(message)}`;
  });
  const left = sorted.slice(most);
  return [...lines, ...(left.length > 0 ? [`- … and ${inKinds(left)} more`] : [])].join('\n');
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}

/** `1 error and 2 warnings`: the heading counts what has to be mended, and that only. */
function inKinds(findings: readonly Finding[]): string {
  const kinds = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['note', 'notes'],
  ] as const;
  return listed(
    kinds.flatMap(([one, many]) => {
      const number = count(findings, one);
      return number === 0 ? [] : [counted(number, one, many)];
    }),
  );
}
