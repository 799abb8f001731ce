import { count } from '../core/finding.ts';
import { findingLine, type Paint, type Tally, tallyLine } from '../core/report/text.ts';
import { styled } from './colour.ts';
import type { Output } from './io.ts';

/**
 * Writes each finding on a line, then the counts or another last line; in colour where a person reads it on a terminal.
 */
export function writeFindings(output: Output, tally: Tally, end: string = tallyLine(tally)): void {
  const paint = paintFor(output);
  const lines = tally.findings.map(finding => findingLine(finding, paint));
  const worst =
    count(tally.findings, 'error') > 0 ? 'error' : count(tally.findings, 'warning') > 0 ? 'warning' : 'note';
  const last = lines.length === 0 ? end : paint(end, worst);
  output.write(`${[...lines, last].join('\n')}\n`);
}

function paintFor(stream: Output): Paint {
  return (text, part) => {
    switch (part) {
      case 'error':
        return styled('red', text, stream);
      case 'warning':
        return styled('yellow', text, stream);
      case 'note':
        return styled('blue', text, stream);
      case 'rule':
        return styled('dim', text, stream);
      case 'place':
        return styled('bold', text, stream);
    }
  };
}
