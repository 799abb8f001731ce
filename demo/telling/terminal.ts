import { clock } from './clock.ts';
import type { Part, Told } from './telling.ts';

/** How words are set off, if the terminal can: otherwise they stay as they are. */
export type Paint = (look: 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan', text: string) => string;

/** Where the story is printed. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly paint: Paint;
}

const width = 98;
const margin = ' '.repeat(8);

/** The line over a step: how far the story is, what time it is in it, what comes. */
export function heading(
  { title, at }: Pick<Told, 'title' | 'at'>,
  n: number,
  of: number,
  paint: Paint,
): string {
  const count = `${n}/${of}`.padStart(6);
  return `\n${paint('dim', count)}  ${paint('cyan', clock(at))}  ${paint('bold', title)}\n`;
}

/** One part of a step, as lines. Links are for readers of the folder. */
export function partLines(part: Part, paint: Paint): string {
  switch (part.kind) {
    case 'says':
      return indented(part.text, margin, text => text);
    case 'quote':
      return `${margin}${paint('dim', `${part.what}:`)}\n${indented(part.text, `${margin}  │ `, text => text)}`;
    case 'gate': {
      const look = part.state === 'success' ? 'green' : part.state === 'pending' ? 'yellow' : 'red';
      return `${margin}${paint('dim', 'The gate:')} ${paint(look, `● ${part.state}`)}  ${part.text}\n`;
    }
    case 'seen':
      return indented(part.text, `${margin}✔ `, text => paint('green', text), `${margin}  `);
    case 'link':
      return '';
  }
}

function indented(
  text: string,
  first: string,
  paint: (text: string) => string,
  rest: string = first,
): string {
  return text
    .split('\n')
    .flatMap(line => broken(line, width - first.length))
    .map((line, index) => `${paint(`${index === 0 ? first : rest}${line}`)}\n`)
    .join('');
}

function broken(line: string, room: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
