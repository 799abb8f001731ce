#!/usr/bin/env node
import * as modules from 'node:module';
import { join } from 'node:path';

// From source, most of the time until the first answer goes into stripping types from two hundred small files. Kept
// with what is installed here and not in a folder for all users: what is cached is run.
// Node 20 has no such cache, nor does it run from source.
if (import.meta.url.endsWith('.ts')) {
  modules.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
}
// Imported only now, so that it is cached too.
const { run } = await import('./program.ts');

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has had enough (`| head`). The verdict still counts, so the command goes on to its exit code.
    if (error.code !== 'EPIPE') throw error;
  });
}

const { stdin, stdout, stderr, env } = process;
// Not `process.exit`: that would cut off output which a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  now: () => new Date(),
  untilStopped: () =>
    new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
});
