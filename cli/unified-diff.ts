import { createTwoFilesPatch } from 'diff';
import { visible } from '../core/text/visible.ts';
import { styled } from './colour.ts';
import type { Output } from './io.ts';

/** For how long lines are compared, in milliseconds. Two pages of ten thousand entries that share nothing take minutes. */
const patience = 5000;

/** What differs between two texts as a unified diff, in colour on a terminal; hidden characters are shown by name. */
export function unifiedDiff(name: string, before: string, after: string, stream: Output): string {
  const patch = createTwoFilesPatch(name, name, before, after, 'as it stands', 'as it should be', {
    timeout: patience,
  });
  if (patch === undefined) return `${name}: nearly every line differs.\n`;
  // The library heads a patch with a line or two for tools that sort patches into a folder.
  const lines = patch.slice(patch.indexOf('--- ')).replace(/\n$/, '').split('\n');
  return `${lines.map(line => paint(visible(line), stream)).join('\n')}\n`;
}

function paint(line: string, stream: Output): string {
  if (/^(?:---|\+\+\+) /.test(line)) return styled('bold', line, stream);
  switch (line[0]) {
    case '+':
      return styled('green', line, stream);
    case '-':
      return styled('red', line, stream);
    case '@':
      return styled('cyan', line, stream);
    default:
      return line;
  }
}
