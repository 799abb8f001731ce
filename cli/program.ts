import { Command, CommanderError, Option } from 'commander';
import { visible } from '../core/text/visible.ts';
import { LocalError } from '../local/local-error.ts';
import manifest from '../package.json' with { type: 'json' };
import { addDoctor } from './doctor-command.ts';
import { examples, exits, format } from './help.ts';
import { addImport } from './import-command.ts';
import { addInit } from './init-command.ts';
import type { Io } from './io.ts';
import { announcementDay, day, port } from './options.ts';

const wrongUse = 2;
/** EX_SOFTWARE of sysexits.h: the fault is ours. */
const ourFault = 70;

/**
 * Runs the command that these arguments ask for. Never throws.
 *
 * @returns the exit code: 0 fine, 1 findings or a difference, 2 wrong use, 70 a fault in this tool.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    await program(io, ended => {
      code = ended;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (error instanceof LocalError) {
      io.stderr.write(`error: ${visible(error.message)}\n`);
      return wrongUse;
    }
    const trace = error instanceof Error ? error : new Error(String(error));
    io.stderr.write(
      `error: ${manifest.name} has a fault: ${trace.message}\nPlease report this with the command you ran, in the tool's own repository; DEBUG=1 shows where it happened.\n`,
    );
    if (io.env['DEBUG']) io.stderr.write(`${trace.stack}\n`);
    return ourFault;
  }
}

function program(io: Io, end: (code: number) => void): Command {
  const top = new Command('subprocessor-registry')
    .description(
      "A company's list of subprocessors as YAML in Git: set it up, import it, check it, render its page, compare it, count its deadlines.",
    )
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: text => void io.stdout.write(text),
      writeErr: text => void io.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', exits);
  addValidate(top, io, end);
  addRender(top, io, end);
  addSite(top, io, end);
  addDiff(top, io, end);
  addDeadline(top, io, end);
  addInit(top, io, end);
  addImport(top, io, end);
  addDoctor(top, io, end);
  return top;
}

function addValidate(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('validate')
    .summary('check a registry')
    .description('Checks a registry. Each finding is one line: file:line:column severity rule message.')
    .argument('[dir]', 'folder that holds registry.yaml, or holds a folder registry that does', 'registry')
    .addOption(format('text', 'json', 'github'))
    .option(
      '--base <folder or revision>',
      'compare with this: what stood there is not held to new requirements',
    )
    .addOption(
      new Option('--level <level>', 'what entries are held to: being listed, or being announced to customers')
        .choices(['listed', 'announced'])
        .default('listed'),
    )
    .addOption(
      new Option('--today <date>', 'the day it is, such as 2026-11-23 (default: today, in UTC)').argParser(
        day,
      ),
    )
    .option('--strict', 'exit 1 on warnings too')
    .addHelpText('after', examples('validate', '', '--base HEAD~1 --strict', 'other/registry --format json'))
    .action(async (dir: string, options) => {
      const { validate } = await import('./validate.ts');
      end(await validate({ dir, ...options }, io));
    });
}

function addRender(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('render')
    .summary('render the public page')
    .description('Renders the public page as Markdown. A registry with errors is not rendered.')
    .argument('[dir]', 'folder of the registry', 'registry')
    .option('--out <file>', 'write the page there, whole or not at all (default: standard output)')
    .option(
      '--check',
      'write nothing; exit 1 with a diff unless the file (default SUBPROCESSORS.md) is current',
    )
    .addOption(format('text', 'json'))
    .addHelpText('after', examples('render', '', '--out SUBPROCESSORS.md', '--check'))
    .action(async (dir: string, options) => {
      const { render } = await import('./render.ts');
      end(await render({ dir, ...options }, io));
    });
}

function addSite(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('site')
    .summary('make the public site')
    .description(
      'Makes the public site, with feeds and data files, from this clone: the registry, its history in Git, and the ledger. A registry with errors makes none.',
    )
    .argument('[dir]', 'folder of the registry', 'registry')
    .option('--out <folder>', 'a folder of its own: what is not made is deleted there')
    .option('--check', 'write nothing; exit 1 unless the folder holds just what would be made')
    .addOption(
      new Option('--serve [port]', 'show the site on this machine alone').argParser(port).preset('8000'),
    )
    .option(
      '--ledger <folder>',
      'folder of the ledger (default: the branch ledger of this clone, if there is one)',
    )
    .option('--repository <address>', "the repository's web address (default: that of the remote origin)")
    .addOption(format('text', 'json'))
    .addHelpText('after', examples('site', '--serve', '--out site', '--out site --check'))
    .action(async (dir: string, options) => {
      const { site } = await import('./site.ts');
      end(await site({ dir, ...options }, io));
    });
}

function addDiff(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('diff')
    .summary('say what differs between two states of a registry')
    .description(
      'Says what differs between two states of a registry, as a customer would be told. Order, quoting and comments are no difference.',
    )
    .argument('<before>', 'a folder, or a Git revision such as HEAD~1, v1.2 or main:registry')
    .argument('<after>', 'the same; a folder of that name is taken before a revision')
    .argument('[dir]', 'folder of the registry in a revision', 'registry')
    .addOption(format('text', 'json'))
    .addHelpText('after', examples('diff', 'HEAD~1 HEAD', 'main registry', 'v1.2 v1.3 --format json'))
    .action(async (before: string, after: string, dir: string, options) => {
      const { diff } = await import('./diff.ts');
      end(await diff({ before, after, dir, ...options }, io));
    });
}

function addDeadline(top: Command, io: Io, end: (code: number) => void): void {
  top
    .command('deadline')
    .summary('count the time to object')
    .description(
      "Counts until when customers can object, by the registry's own terms, and says each step of the counting.",
    )
    .argument('[dir]', 'folder of the registry', 'registry')
    .addOption(
      new Option('--announced <date>', 'day of the announcement, such as 2026-11-23')
        .argParser(announcementDay)
        .makeOptionMandatory(),
    )
    .option('--group <id>', 'one group of customers (default: each)')
    .addOption(format('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'deadline',
        '--announced 2026-11-23',
        '--announced 2026-11-23 --group long-notice --format json',
      ),
    )
    .action(async (dir: string, options) => {
      const { deadline } = await import('./deadline.ts');
      end(await deadline({ dir, ...options }, io));
    });
}
