import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '../../docs');

/** A page of the documentation, taken apart so that a test does what stands there and nothing else. */
export interface Page {
  readonly name: string;
  /** Headings that begin with a number, in order, without it. */
  readonly steps: readonly string[];
  /** What stands below a heading, to the next one of the same level or a higher one. */
  below(heading: string): Section;
}

export interface Section {
  readonly text: string;
  /** Commands of the console blocks, without their prompts. */
  readonly commands: readonly string[];
  /** Rows of the first table, by what stands above their columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** What the first match of a pattern holds in brackets; throws where the page does not say it. */
  says(pattern: RegExp): string;
}

export function page(name: string): Page {
  const text = readFileSync(join(docs, name), 'utf8');
  const headings = [...text.matchAll(/^(#+) (.+)$/gm)].map(([line, marks = '', title = ''], index, all) => ({
    level: marks.length,
    title: title.replace(/^\d+\. /, ''),
    isStep: /^\d+\. /.test(title),
    from: (all[index]?.index ?? 0) + line.length,
    start: all[index]?.index ?? 0,
  }));
  return {
    name,
    steps: headings.filter(({ isStep }) => isStep).map(({ title }) => title),
    below: title => {
      const found = headings.find(one => one.title === title);
      if (found === undefined) throw new Error(`${name} has no heading "${title}"`);
      const next = headings.find(one => one.start > found.start && one.level <= found.level);
      return section(`${name}, "${title}"`, text.slice(found.from, next?.start));
    },
  };
}

function section(where: string, text: string): Section {
  return {
    text,
    commands: [...text.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      [...block.matchAll(/^\$ (.+)$/gm)].map(([, command = '']) => command),
    ),
    rows: firstTable(text),
    says: pattern => {
      const found = pattern.exec(text)?.[1];
      if (found === undefined) throw new Error(`${where} does not say ${pattern}`);
      return found;
    },
  };
}

function firstTable(text: string): Record<string, string>[] {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line, index) => line.startsWith('|') && /^\|[-| ]+\|$/.test(lines[index + 1] ?? ''),
  );
  if (start < 0) return [];
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim());
  const heads = cells(lines[start] ?? '');
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end < 0 ? undefined : end)
    .map(line => Object.fromEntries(cells(line).map((cell, index) => [heads[index] ?? '', cell])));
}
