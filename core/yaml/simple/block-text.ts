import { unsure } from './unsure.ts';

/**
 * Text over several lines: `|` or `>`, with or without `-`. Where lines are folded, none may be indented further.
 *
 * @param lines its lines, without their indentation and without the empty ones behind the last.
 */
export function blockText(header: string, lines: readonly string[]): string {
  const folds = header[0] === '>';
  if (folds && lines.some(line => line.startsWith(' '))) throw unsure;
  return (folds ? folded(lines) : lines.join('\n')) + (header.endsWith('-') ? '' : '\n');
}

/** A line break becomes a space, and of several one less remains. */
function folded(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  for (const line of lines) {
    if (line === '') breaks += 1;
    else {
      text += breaks > 0 ? '\n'.repeat(breaks) : text === '' ? '' : ' ';
      text += line;
      breaks = 0;
    }
  }
  return text;
}
