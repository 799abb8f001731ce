import { styleText } from 'node:util';
import { count } from '../core/finding.ts';
import { findingLine, type Paint, type Tally, tallyLine } from '../core/report/text.ts';
import type { Output } from './io.ts';

/** Writes each finding on a line, then the counts; in colour where a person reads it on a terminal. */
export function writeFindings(output: Output, tally: Tally): void {
  const paint = paintFor(output);
  const lines = tally.findings.map(finding => findingLine(finding, paint));
  const worst =
    count(tally.findings, 'error') > 0 ? 'error' : count(tally.findings, 'warning') > 0 ? 'warning' : 'note';
  const last = lines.length === 0 ? tallyLine(tally) : paint(tallyLine(tally), worst);
  output.write(`${[...lines, last].join('\n')}\n`);
}

// `styleText` asks the stream whether it takes colours, and heeds NO_COLOR and FORCE_COLOR.
function paintFor(stream: Output): Paint {
  return (text, part) => {
    switch (part) {
      case 'error':
        return styleText('red', text, { stream });
      case 'warning':
        return styleText('yellow', text, { stream });
      case 'note':
        return styleText('blue', text, { stream });
      case 'rule':
        return styleText('dim', text, { stream });
      case 'place':
        return styleText('bold', text, { stream });
    }
  };
}
