import { type Command, Option } from 'commander';
import { formats } from '../core/import/format.ts';
import { examples, format } from './help.ts';
import { mapping } from './import-command.ts';
import type { Io } from './io.ts';
import { day } from './options.ts';
import { addTerms } from './terms-options.ts';

/** Adds the command `init` to the program. */
export function addInit(top: Command, io: Io, end: (code: number) => void): void {
  const command = top
    .command('init')
    .summary('set a repository up for a list')
    .description(
      'Writes what a repository needs for a list: policy, entries, workflows, code owners, and the pages that vendors and customers meet. Asks for what has no default, or takes it as options; without a terminal it asks nothing and names what is missing. It never overwrites a file.',
    )
    .argument('[dir]', 'top folder of the repository', '.')
    .option(
      '--owners <names>',
      'who has to approve changes of the list, such as @your-organisation/privacy, or none',
    )
    .option(
      '--action <owner/name@commit>',
      'where the Action comes from, pinned by its full commit, or later',
    )
    .option(
      '--repository <address>',
      'address of the repository (default: that of the remote origin), or later',
    )
    .option('--branch <name>', 'default branch (default: that of the remote origin, or main)')
    .addOption(
      new Option(
        '--bot <how>',
        'workflow: the bot runs as one, and tells customers; none: pages and checks only',
      )
        .choices(['none', 'workflow'])
        .default('none'),
    )
    .option(
      '--import <file>',
      'take this list over, as the command import does; the next five options are its own',
    )
    .addOption(new Option('--as <format>', 'format of that list').choices([...formats]))
    .addOption(
      new Option('--map <heading=field>', 'what a column of it is').argParser(mapping).default([], 'none'),
    )
    .option('--category <name>', 'category of the companies for which it says none')
    .addOption(
      new Option('--taken-over <date>', 'day on which it is taken over (default: today, in UTC)').argParser(
        day,
      ),
    )
    .option('--from <text>', 'where it stood, for the page (default: the name of the file)')
    .option('--dry-run', 'write nothing');
  addTerms(command)
    .addOption(format('text', 'json'))
    .addHelpText('after', examples('init', '', '../subprocessors --import subprocessors.md', '--dry-run'))
    .action(async (dir: string, options) => {
      const { init } = await import('./init.ts');
      end(await init({ dir, ...options }, io));
    });
}
