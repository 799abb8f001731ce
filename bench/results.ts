import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../local/write-file.ts';
import type { Subject } from './subject.ts';

const file = join(import.meta.dirname, 'RESULTS.md');

const opening = `# What it costs

Written by \`npm run bench\`; \`npm run bench -- <subject>\` writes one section again, with the day and the machine it was
measured on. Compare within a table and not between machines: what is compared took turns in one run, each number is a
median, and a ratio is one of two medians of the same run.`;

const mark = (name: string) => `<!-- subject: ${name} -->`;

/** Puts a section into the results, in the place of the one that was measured before. */
export function writeSection(subjects: readonly Subject[], { name }: Subject, section: string): void {
  const sections = standing();
  sections.set(name, section);
  const inOrder = subjects.flatMap(subject => {
    const text = sections.get(subject.name);
    return text === undefined ? [] : [`${mark(subject.name)}\n${text}`];
  });
  writeFile(file, `${[opening, ...inOrder].join('\n\n')}\n`);
}

function standing(): Map<string, string> {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // The first time there is none.
  }
  const [, ...parts] = text.split(/^<!-- subject: (?=[\w-]+ -->$)/m);
  return new Map(
    parts.map(part => {
      const end = part.indexOf(' -->');
      return [part.slice(0, end), part.slice(end + 4).trim()];
    }),
  );
}
