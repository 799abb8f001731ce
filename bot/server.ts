import { parts } from './app.ts';
import { isFirstRun, SetupError, serverSettingsIn } from './door/environment.ts';
import { type Log, lineLog } from './door/log.ts';
import { serve } from './door/serve.ts';
import { showSetUp } from './door/set-up.ts';
import { version } from './door/version.ts';

/** `npm start`: the bot as a server. Reads `.env` if there is one; what the process was given goes before it. */
try {
  readDotEnv();
  if (isFirstRun(process.env) && process.env.NODE_ENV !== 'production') {
    await showSetUp(process.env, lineLog('info'));
  } else {
    await start();
  }
} catch (error) {
  process.stderr.write(`${complaint(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const settings = serverSettingsIn(process.env);
  const log = lineLog(settings.logLevel);
  const running = await serve({ settings, log, app: parts });
  log('info', `Listening on ${running.address}.`, { version });
  stopOnSignal(log, running.close);
}

/** The first signal lets the passes under way finish; whoever is in a hurry sends another. */
function stopOnSignal(log: Log, close: () => Promise<boolean>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) process.exit(1);
      stopping = true;
      log('info', 'Stopping. Passes under way are finished first.');
      const finished = await close();
      log(
        'info',
        finished ? 'Stopped.' : 'Stopped before all passes were finished. The next start makes it good.',
      );
      process.exit(0);
    });
  }
}

function readDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function complaint(error: unknown): string {
  if (error instanceof SetupError) {
    const list = error.problems.map(problem => `  * ${problem}`).join('\n');
    return `The bot cannot start like this:\n${list}\nSee docs/run-the-bot.md. All of it can stand in a file .env.`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'The bot cannot start: its port is in use. Set `PORT` to another one.';
  if (code === 'EACCES')
    return 'The bot cannot start: it may not use that port. Set `PORT` to one above 1023.';
  return `The bot cannot start: ${error instanceof Error ? error.message : String(error)}`;
}
