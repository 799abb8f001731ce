import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { privateKey, secret } from './a-bot.ts';
import { smallGithub } from './small-github.ts';

const server = join(import.meta.dirname, '../../../bot/server.ts');
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Run {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves with the code the process ended with. */
  readonly ended: Promise<number | null>;
  /** Resolves when the output holds that. */
  says(words: RegExp): Promise<RegExpExecArray>;
}

/** `npm start`, with nothing in the environment but this, in a folder of its own. */
function start(env: { readonly [name: string]: string }, dotEnv = ''): Run {
  const folder = mkdtempSync(join(tmpdir(), 'bot-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (dotEnv !== '') writeFileSync(join(folder, '.env'), dotEnv);
  const child = spawn(process.execPath, [server], { cwd: folder, env: { ...env } });
  started.push(child);
  let output = '';
  const waiting: (() => void)[] = [];
  const take = (data: Buffer) => {
    output += data.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return {
    child,
    output: () => output,
    ended: new Promise(resolve => child.on('exit', resolve)),
    says: words =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = words.exec(output);
          if (found !== null) resolve(found);
        };
        waiting.push(look);
        look();
        child.on('exit', () => reject(new Error(`ended before it said ${words}: ${output}`)));
      }),
  };
}

describe('npm start', () => {
  it('ends with a list of what is missing, without values', async () => {
    const { ended, output } = start({ NODE_ENV: 'production', WEBHOOK_SECRET: 'short-one' });
    expect(await ended).toBe(1);
    expect(output()).toContain('The bot cannot start like this:');
    expect(output()).toContain('  * `APP_ID` is not set.');
    expect(output()).toContain('  * `PRIVATE_KEY` is not set.');
    expect(output()).toContain('  * `WEBHOOK_SECRET` is shorter');
    expect(output()).toContain('docs/run-the-bot.md');
    expect(output()).not.toContain('short-one');
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('reads .env, answers, and stops when it is told to', async () => {
    const github = await smallGithub(new Map());
    onTestFinished(() => github.close());
    const key = privateKey.trim().replaceAll('\n', '\\n');
    const { child, ended, says, output } = start(
      { NODE_ENV: 'production', PORT: '0', GITHUB_API_URL: github.url, DEBOUNCE_MILLISECONDS: '1' },
      `APP_ID=77\nPORT=1\nPRIVATE_KEY="${key}"\nWEBHOOK_SECRET=${secret}\n`,
    );
    const [, address] = await says(/Listening on (http:\S+)\./);
    await says(/Counted the repositories/);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/ping`)).status).toBe(404);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).toContain('"text":"Stopped."');
    expect(output()).not.toContain(secret);
  });
});
