import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../core/import/format.ts';
import { examples, format } from './help.ts';
import type { Io } from './io.ts';
import { day } from './options.ts';
import { addTerms } from './terms-options.ts';

/** Adds the command `import` to the program. */
export function addImport(top: Command, io: Io, end: (code: number) => void): void {
  const command = top
    .command('import')
    .summary('take over a list that stands elsewhere')
    .description(
      'Reads a published list (a table or list in Markdown, MDX or HTML, CSV, JSON, YAML, or text copied from a page) and writes an entry for each company. It writes what is there, guesses nothing, and says of each doubt where it is. It never overwrites a file, and announces nothing.',
    )
    .argument('<file>', 'the list, or - for standard input')
    .option('--out <dir>', 'folder of the registry', 'registry')
    .addOption(
      new Option('--as <format>', 'format of the list (default: what its name says)').choices([...formats]),
    )
    .addOption(
      new Option(
        '--map <heading=field>',
        'what a column is, or heading=- to leave it out; can be given more than once',
      )
        .argParser(mapping)
        .default([], 'none'),
    )
    .option('--category <name>', 'category of the companies for which the list says none')
    .addOption(
      new Option(
        '--taken-over <date>',
        'day on which the list is taken over (default: today, in UTC)',
      ).argParser(day),
    )
    .option(
      '--from <text>',
      'where it stood, for the page: an address or a name (default: the name of the file)',
    )
    .option('--dry-run', 'write nothing');
  addTerms(command)
    .addOption(format('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'import',
        'subprocessors.md',
        'page.html --map "Region=locations.hosting" --dry-run',
        '- --as csv --out lists/registry',
      ),
    )
    .action(async (file: string, options) => {
      const { importCommand } = await import('./import.ts');
      end(await importCommand({ file, ...options }, io));
    });
}

/** `Heading=field`, added to those before it. Throws commander's error for anything else. */
export function mapping(text: string, before: readonly string[]): string[] {
  if (/^.+=[^=]+$/s.test(text)) return [...before, text];
  throw new InvalidArgumentError(
    'Write a heading, an equals sign and a field, such as "Vendor name=legal_name".',
  );
}
