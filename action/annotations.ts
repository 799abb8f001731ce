import type { Finding, Severity } from '../core/finding.ts';
import { counted } from '../core/report/text.ts';
import { workflowCommand } from '../core/report/workflow-commands.ts';

/**
 * The most annotations of one kind that a step can show: GitHub drops the eleventh error, warning or notice of a step
 * without a word.
 */
const mostOfAKind = 10;

const kinds: readonly { severity: Severity; one: string; many: string }[] = [
  { severity: 'error', one: 'more error', many: 'more errors' },
  { severity: 'warning', one: 'more warning', many: 'more warnings' },
  { severity: 'note', one: 'more note', many: 'more notes' },
];

/**
 * The workflow commands that show findings on their lines: the worst first, of each kind the first ten in the order
 * given, and one line that says how many are left. That line is a notice, so it takes the place of one.
 */
export function annotationLines(findings: readonly Finding[]): string[] {
  const all = kinds.map(kind => ({ ...kind, of: findings.filter(one => one.severity === kind.severity) }));
  const tooMany = all.some(({ of }) => of.length > mostOfAKind);
  const shown = all.map(({ severity, of }) =>
    of.slice(0, severity === 'note' && tooMany ? mostOfAKind - 1 : mostOfAKind),
  );
  const left = all.flatMap(({ of, one, many }, index) => {
    const more = of.length - (shown[index]?.length ?? 0);
    return more > 0 ? [counted(more, one, many)] : [];
  });
  return [
    ...shown.flat().map(finding => workflowCommand(finding)),
    ...(left.length > 0 ? [`::notice title=More findings::and ${left.join(', ')}, see the summary`] : []),
  ];
}
