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

/** A page of results: where it lies, and what stands above its sections. */
export interface Page {
  readonly file: string;
  readonly opening: string;
}

/** Puts a section into the results, in the place of the one that was measured before. */
export function writeSection(subjects: readonly Subject[], { name }: Subject, section: string): void {
  writeSectionOf(
    { file, opening },
    subjects.map(subject => subject.name),
    name,
    section,
  );
}

/** The same for another page. @param names of all its sections, in their order. */
export function writeSectionOf(page: Page, names: readonly string[], name: string, section: string): void {
  const sections = standing(page.file);
  sections.set(name, section);
  const inOrder = names.flatMap(one => {
    const text = sections.get(one);
    return text === undefined ? [] : [`${mark(one)}\n${text}`];
  });
  writeFile(page.file, `${[page.opening, ...inOrder].join('\n\n')}\n`);
}

function standing(file: string): Map<string, string> {
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
