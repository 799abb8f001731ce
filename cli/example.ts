/** What `npm run example` runs: the list under `registry/`, checked and rendered, with a word on each step. */
import { join } from 'node:path';
import { tallyLine } from '../core/report/text.ts';
import { LocalError } from '../local/local-error.ts';
import { readFileIfAny } from '../local/read-file.ts';
import { writeFindings } from './findings-text.ts';
import type { ExitCode, Io } from './io.ts';
import { loadFolder } from './load-folder.ts';
import { pageOf } from './render.ts';

const home = join(import.meta.dirname, '..');
const { stdin, stdout, stderr, env } = process;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has had enough (`| head`).
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await example({
    stdin,
    stdout,
    stderr,
    env,
    cwd: home,
    now: () => new Date(),
    untilStopped: async () => {},
  });
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  say(`error: ${error.message}`);
  process.exitCode = 2;
}

async function example(io: Io): Promise<ExitCode> {
  say('Checking registry/ …');
  const loaded = await loadFolder(io, 'registry', { today: io.now().toISOString().slice(0, 10) });
  const page = pageOf(loaded);
  if (page === null) {
    writeFindings(stderr, loaded);
    say('There are errors, so no page is rendered. Mend them and run this again.');
    return 1;
  }
  say(`  ${tallyLine(loaded)}`);
  stdout.write(page);
  say(`Rendered the public page from those files alone: ${page.split('\n').length - 1} lines of Markdown.`);
  const kept = readFileIfAny(join(home, 'SUBPROCESSORS.md'))?.equals(Buffer.from(page)) ?? false;
  say(
    kept
      ? 'It is, byte for byte, the SUBPROCESSORS.md that is kept here.'
      : 'It is not the SUBPROCESSORS.md that is kept here. To renew that: npm run registry -- render --out SUBPROCESSORS.md',
  );
  say(
    'Next, change a file under registry/ and see what a customer would be told: npm run registry -- diff HEAD registry',
  );
  return 0;
}

function say(line: string): void {
  stderr.write(`${line}\n`);
}
