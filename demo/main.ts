/** What `npm run demo` runs: one change from proposal to page, told in the terminal and left as a folder. */
import { relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { LocalError } from '../local/local-error.ts';
import { bookOf } from './book/book.ts';
import { requireOurs, writeBook } from './book/folder.ts';
import { play } from './play.ts';
import type { Terminal } from './telling/terminal.ts';

const usage = `Plays one change from proposal to page on a GitHub, a mail server and a clock of its own, all on this machine.

Usage: npm run demo [-- --out <folder>]

  --out <folder>  where to leave the page, the threads, the mails and the ledger (default: out/demo)
`;

const { stdout, stderr } = process;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has had enough (`| head`).
  if (error.code !== 'EPIPE') throw error;
});

/** Colour only where it shows: a terminal, and nobody has asked for none. */
const terminal: Terminal = {
  write: text => void stdout.write(text),
  paint: (look, text) => styleText(look, text, { stream: stdout }),
};

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      stdout.write(usage);
      return 0;
    }
    const folder = resolve(values.out ?? 'out/demo');
    requireOurs(folder);
    return await demo(folder);
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error;
    if (!isUsage && !(error instanceof LocalError)) throw error;
    stderr.write(`error: ${error.message}\n${isUsage ? `\n${usage}` : ''}`);
    return 2;
  }
}

async function demo(folder: string): Promise<number> {
  const { write, paint } = terminal;
  const began = performance.now();
  write(`${paint('bold', 'One change, from proposal to page')}\n`);
  write(
    'The companies are those of registry/. The vendor, the people, the mails and the clock are made up;\n',
  );
  write('GitHub and the mail server run on this machine for as long as this does.\n');
  const done = await play({ terminal, keep: (told, scene) => writeBook(folder, bookOf(told, scene)) });
  if (!done) {
    write('The demo stops here, and no folder was written.\n');
    return 1;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  write(`\n${paint('green', '✔')} Every step did what it says, in ${seconds} seconds.\n`);
  write(`  Open ${paint('bold', relative(process.cwd(), `${folder}/index.html`))} to read it at leisure.\n`);
  return 0;
}
