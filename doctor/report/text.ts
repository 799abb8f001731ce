import { safeLine } from '../../core/report/text.ts';
import type { Verdict } from '../answer.ts';
import type { Diagnosis, Line } from '../diagnose.ts';
import { groupWords, moreToSee, tallyOf, verdictWords } from './words.ts';

/** How a part of a line is shown: as it is, or in a terminal's colours. */
export type Paint = (text: string, part: Verdict | 'heading' | 'check') => string;

const plain: Paint = text => text;

/**
 * The diagnosis as lines for a person, without a line break at the end. Nothing in them steers a terminal or a runner.
 *
 * @param heading which repository, and when.
 */
export function textReport(diagnosis: Diagnosis, heading: string, paint: Paint = plain): string {
  const lines: string[] = [safeLine(heading), ''];
  let group: Line['group'] | null = null;
  for (const line of diagnosis.lines) {
    if (line.group !== group) {
      if (group !== null) lines.push('');
      lines.push(paint(groupWords[line.group], 'heading'));
      group = line.group;
    }
    lines.push(...linesOf(line, paint));
  }
  const worst =
    diagnosis.counts['not-fine'] > 0
      ? 'not-fine'
      : diagnosis.counts['cannot-see'] > 0
        ? 'cannot-see'
        : 'fine';
  const more = moreToSee(diagnosis);
  return [...lines, '', paint(tallyOf(diagnosis), worst), ...(more === null ? [] : [more])].join('\n');
}

function linesOf({ verdict, check, about, found, remedy }: Line, paint: Paint): string[] {
  const word = paint(verdictWords[verdict].padEnd(10), verdict);
  const of = about === null ? '' : ` (${safeLine(about)})`;
  const first = `  ${word}  ${paint(check, 'check')}${of}: ${safeLine(found)}`;
  return remedy === null ? [first] : [first, `${' '.repeat(14)}→ ${safeLine(remedy)}`];
}
