import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, type LoadOptions, loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';
import { base, baseText, file, over } from '../load/staged-registry.ts';

/** The folder of the docs pages, one to a rule. */
export const folder = join(import.meta.dirname, '../../docs/rules');

/** One fenced block of a page. Its info string says what it is: `yaml subprocessors/x.yaml part level=announced`. */
interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** An example: files laid over the small registry, the state before them, and what the page says validation says. */
interface Example {
  readonly before: readonly SourceFile[];
  readonly files: readonly SourceFile[];
  readonly options: Partial<LoadOptions>;
  readonly says: readonly string[];
}

export interface Page {
  readonly heading: string;
  readonly title: string;
  readonly severity: string;
  readonly sections: readonly string[];
  readonly wrong: Example;
  readonly right: Example;
  readonly why: string;
}

/** Reads the page of a rule. */
export function readPage(id: string): Page {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8');
  const [head = '', ...parts] = text.split(/^## /m);
  const sections = new Map(
    parts.map(part => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]),
  );
  const [heading = '', title = '', severity = ''] = head.split('\n').filter(line => line !== '');
  return {
    heading,
    title,
    severity,
    sections: [...sections.keys()],
    wrong: exampleIn(sections.get('Wrong') ?? ''),
    right: exampleIn(sections.get('Right') ?? ''),
    why: (sections.get('Why') ?? '').trim(),
  };
}

/**
 * What validation says of an example. `compared`: beside the small registry with the files named `before:` laid over
 * it, as a pull request is looked at.
 */
export async function look({ before, files, options }: Example, compared: boolean): Promise<Loaded> {
  const { registry } = await loadRegistry(over(base, before), { root: 'registry' });
  if (registry === null) throw new Error('The registry before the change has an error in it.');
  return loadRegistry(over(base, files), {
    root: 'registry',
    ...options,
    ...(compared && { before: registry }),
  });
}

function exampleIn(section: string): Example {
  const blocks = blocksIn(section);
  const shown = blocks.filter(({ words }) => words.length > 0);
  const filesOf = (isBefore: boolean) =>
    shown
      .filter(({ words: [path = ''] }) => path.startsWith('before:') === isBefore)
      .map(({ words: [path = '', ...rest], text }) => {
        const name = path.replace('before:', '');
        return file(name, rest.includes('part') ? partOf(name, text) : text);
      });
  const settings = shown.flatMap(({ words }) => words).filter(word => word.includes('='));
  return {
    before: filesOf(true),
    files: filesOf(false),
    options: Object.fromEntries(settings.map(setting => setting.split('='))) as Partial<LoadOptions>,
    says: blocks
      .filter(({ language }) => language === 'text')
      .flatMap(({ text }) => text.trimEnd().split('\n')),
  };
}

function blocksIn(section: string): Block[] {
  return [...section.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', text = '']) => ({
      language,
      words: info.split(' ').filter(word => word !== ''),
      text,
    }),
  );
}

/** A file of the small registry with some of its fields written anew: these first, so that line numbers hold. */
function partOf(path: string, text: string): string {
  const fieldOf = (chunk: string) => /^[^\s:]+/.exec(chunk)?.[0];
  const chunks = (of: string) => of.split(/^(?=\S)/m);
  const written = new Set(chunks(text).map(fieldOf));
  return (
    text +
    chunks(baseText(path))
      .filter(chunk => !written.has(fieldOf(chunk)))
      .join('')
  );
}
