import type { Command } from 'commander';
import { examples, format } from './help.ts';
import type { Io } from './io.ts';

/** Adds the command `doctor`. What it asks GitHub with is loaded when it is asked for. */
export function addDoctor(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('doctor')
    .summary('say what stands between a repository and its promises')
    .description(
      'Looks at a repository on GitHub and says what is fine, what is not, what cannot be seen, and what to do. Writes nothing.',
    )
    .argument('[repository]', 'owner/name (default: that of the remote `origin` here)')
    .option(
      '--token-from-env',
      'ask with the token in GITHUB_TOKEN or GH_TOKEN; the API is that of GITHUB_API_URL',
    )
    .option('--dir <folder>', 'folder of the registry in the repository', 'registry')
    .option('--published <branch>', 'branch of the page', 'published')
    .option(
      '--send-test <address>',
      'send one test mail to yourself, with the settings of each e-mail channel that stand in this environment',
    )
    .addOption(format('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'doctor',
        '--token-from-env',
        'calls/subprocessors --token-from-env --format json',
        '--token-from-env --send-test you@calls.example',
      ),
    )
    .action(async (repository: string | undefined, options) => {
      const { doctor } = await import('./doctor.ts');
      end(await doctor({ ...options, ...(repository !== undefined && { repository }) }, io));
    });
}
