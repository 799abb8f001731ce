import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../action/runner.ts';
import { registryFiles, speech, speechPath } from '../bot/stage.ts';
import type { EmbeddedApp } from '../github/embedded-app.ts';
import { EmbeddedGitHub, type EmbeddedRepository, type Manifest } from '../github/embedded-github.ts';
import { page } from './page.ts';

const guide = page('run-the-bot.md');
const root = join(import.meta.dirname, '../..');
const code = (text = '') => /`([^`]+)`/.exec(text)?.[1] ?? text;

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
/** Where the bot is started: `app.yml` and `.env` lie there. */
let folder: string;
let running: Started | null = null;
let app: EmbeddedApp;
let address = '';

beforeEach(async () => {
  github = await EmbeddedGitHub.start({ now: () => new Date() });
  repo = github.repository('acme/registry', { files: { ...registryFiles }, roles: { alice: 'write' } });
  folder = temporaryFolder();
  copyFileSync(join(root, 'app.yml'), join(folder, 'app.yml'));
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await github.stop();
});

interface Started {
  readonly child: ChildProcess;
  output(): string;
  says(words: string): Promise<void>;
}

/** A command of the page: variables before it, and a script of `package.json`. */
function typed(command: string, besides: Readonly<Record<string, string>>): Started {
  const words = command.split(' ');
  const variables = words
    .filter(word => /^[A-Z_]+=/.test(word))
    .map(word => word.split('=') as [string, string]);
  expect(words.slice(variables.length)).toEqual(['npm', 'start']);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [node, script = ''] = scripts.start.split(' ');
  expect(node).toBe('node');
  const env = { PATH: process.env['PATH'] ?? '', ...Object.fromEntries(variables), ...besides };
  const child = spawn(process.execPath, [join(root, script)], { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += String(data)));
  return {
    child,
    output: () => output,
    says: words =>
      until(
        () => output.includes(words),
        () => `It did not say "${words}": ${output}`,
      ),
  };
}

/** No test waits for longer than its own time. */
async function until(is: () => boolean, otherwise: () => string): Promise<void> {
  for (let times = 0; times < 1200; times += 1) {
    if (is()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(otherwise());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

const variables = guide.below('Settings').rows.map(row => code(row['Variable']));

/** What a person does at each numbered step of the page, in its order. */
const steps: Readonly<Record<string, () => Promise<void>>> = {
  'Where it runs': async () => {
    // The clone is this one; what it takes is there.
    expect(guide.below('Where it runs').commands.map(command => command.split(' ')[0])).toEqual([
      'git',
      'npm',
    ]);
    expect(variables).toContain(guide.below('Where it runs').says(/set `(\w+)=5`/));
  },
  'Register the app': async () => {
    const step = guide.below('Register the app');
    const port = await freePort();
    const host = `127.0.0.1:${new URL(github.url).port}`;
    const shown = typed(step.commands[0] ?? '', { PORT: String(port), GHE_HOST: host, GHE_PROTOCOL: 'http' });
    running = shown;
    await shown.says('No app is registered yet');
    const local = step.says(/Open <(http:\/\/localhost:)\d+>/) + port;
    const html = await (await fetch(`${local}/probot`)).text();
    expect(html).toContain(step.says(/choose \*([^*]+)\*/));
    const manifest: Manifest = JSON.parse(/value='([^']*)'/.exec(html)?.[1] ?? '');
    expect(manifest.hook_attributes.url).toBe('https://bot.calls.example/api/github/webhooks');
    const confirmed = github.confirm(manifest);
    const back = await fetch(`${manifest.redirect_url}?code=${confirmed.code}`, { redirect: 'manual' });
    expect(back.headers.get('location')).toMatch(/\/installations\/new$/);
    app = confirmed.app;
    shown.child.kill('SIGTERM');
    const written = Object.keys(parseEnv(readFileSync(join(folder, '.env'), 'utf8')));
    for (const name of step.text.match(/`(APP_ID|PRIVATE_KEY|WEBHOOK_SECRET)`/g) ?? [])
      expect(written).toContain(code(name));
    // Nothing answers at that address yet, and a test asks no server that is not its own.
    app.hook = null;
    app.install(repo);
  },
  Settings: async () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const known = readFileSync(join(root, 'docs/channels.md'), 'utf8');
    for (const name of Object.keys(parseEnv(example)))
      expect(variables.includes(name) || known.includes(name.replace('CUSTOMERS', '<CHANNEL>')), name).toBe(
        true,
      );
  },
  'Start it': async () => {
    const step = guide.below('Start it');
    running = typed(step.commands[0] ?? '', {
      PORT: '0',
      GITHUB_API_URL: github.url,
      DEBOUNCE_MILLISECONDS: '1',
    });
    for (const [, text = ''] of step.text.matchAll(/"text":"(\w+ (?:on|the))/g)) await running.says(text);
    await running.says('Counted the repositories.');
    address = /Listening on (http:\S+)\."/.exec(running.output())?.[1] ?? '';
    // The reverse proxy before it lets through what the page says.
    app.hook = {
      url: `${address}${guide.below('Where it runs').says(/pass `POST ([^`]+)`/)}`,
      secret: 'a-secret-that-github-made-up',
    };
    const ledger = step.says(/writes the branch `(\w+)`/);
    await until(
      () => repo.head(ledger) !== null,
      () => `No ${ledger}: ${running?.output()}`,
    );
    const pull = proposed();
    await until(
      () => repo.statuses(repo.pullAt(pull).headSha).length > 0,
      () => running?.output() ?? '',
    );
    await until(
      () => repo.issue(pull).comments.length > 0,
      () => running?.output() ?? '',
    );
    expect(repo.issue(pull).comments[0]?.body).toContain('subprocessors:preview');
    repo.as('alice').closePull(pull);
    await github.deliveries.settled();
    expect(new Set(github.deliveries.all.flatMap(({ status }) => status ?? []))).toEqual(new Set([200]));
  },
  'Make it binding': async () => {
    const status = guide.below('Make it binding').says(/require the status `([^`]+)`/);
    repo.require(status);
    repo.as('alice').reopenPull(1);
    await until(
      () => repo.statuses(repo.pullAt(1).headSha)[0]?.context === status,
      () => 'no status',
    );
    expect(() => repo.as('alice').merge(1)).toThrow(/status/i);
  },
  'Let it publish': async () => {
    const yaml = parse(guide.below('Let it publish').says(/```yaml\n([\s\S]*?)```/));
    await until(
      () => repo.dispatches.length > 0,
      () => `Nothing asked to publish: ${running?.output()}`,
    );
    expect(yaml.on.repository_dispatch.types).toEqual([
      ...new Set(repo.dispatches.map(({ event }) => event)),
    ]);
  },
};

function proposed(): number {
  repo.commit('invented', { [speechPath]: speech }, 'Add an invented company');
  return repo.pull({ head: 'invented', author: 'alice' }).number;
}

test('whoever follows the page step by step has an app that previews, holds and asks to publish', async () => {
  expect(Object.keys(steps)).toEqual(guide.steps);
  for (const follow of Object.values(steps)) await follow();
  const well = await fetch(`${address}/healthz`);
  const { rows } = guide.below('Is it well?');
  const { status } = (await well.json()) as { status: string };
  expect(rows.filter(row => code(row['Status']) === status).map(row => row['HTTP'])).toEqual([
    String(well.status),
  ]);
}, 90_000);

test('every setting of the page is one that the bot reads, and the other way round', () => {
  const source = ['bot/door/environment.ts', 'bot/door/set-up.ts', 'bot/server.ts']
    .map(file => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const read = new Set([...source.matchAll(/['.]([A-Z][A-Z0-9_]{3,})\b/g)].map(([, name]) => name));
  for (const name of variables) expect(read, name).toContain(name);
});
