import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { parts } from '../../../bot/app.ts';
import { serverSettingsIn } from '../../../bot/door/environment.ts';
import { type Running, serve } from '../../../bot/door/serve.ts';
import type { Record } from '../../../bot/record.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../../github/embedded-github.ts';
import type { Permissions } from '../../github/tokens.ts';
import { MailOnLoopback } from '../channels/mail-on-loopback.ts';
import { recordsOf } from '../ledger-of.ts';
import { registryFiles, speech, speechPath } from '../stage.ts';
import { notedLog, secret } from './a-bot.ts';
import { type FastTime, fastTime } from './fast-time.ts';

const manifest: { readonly default_permissions: Permissions; readonly default_events: readonly string[] } =
  parse(readFileSync(join(import.meta.dirname, '../../../app.yml'), 'utf8'));

/** The lists that the notices go to. */
export const lists = ['customers@list.example', 'partners@list.example'];

/** A company with a registry and the app as its manifest describes it, on the real server, with real mail. */
export interface Company {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly mail: MailOnLoopback;
  readonly bot: Running;
  readonly lines: readonly string[];
  readonly time: FastTime;
  /** Passes so far, as the server counts them. */
  passes(): number;
  /** Until every webhook is answered and the bot has nothing more to do. */
  quiet(): Promise<void>;
  propose(): number;
  records(): readonly Record[];
}

/** It is Monday 23 November 2026, 10:00 in Berlin. Alice and Bob are staff, Vera is the vendor, Carol a customer. */
export async function aCompany(): Promise<Company> {
  const time = fastTime('2026-11-23T09:00:00Z');
  const github = await EmbeddedGitHub.start({ now: () => new Date() });
  const repo = github.repository('acme/registry', {
    files: { ...registryFiles },
    roles: { alice: 'write', bob: 'maintain' },
  });
  repo.require('subprocessors/objection-window');
  const app = github.app({
    slug: 'subprocessors',
    permissions: manifest.default_permissions,
    events: manifest.default_events,
  });
  app.install(repo);
  const mail = await new MailOnLoopback().start();
  const environment = {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: secret,
    PORT: '0',
    GITHUB_API_URL: github.url,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    NOTICE_FROM: 'Example Calls Privacy <privacy@calls.example>',
    NOTICE_CUSTOMERS_TO: lists.join(', '),
    NOTICE_CUSTOMERS_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { log, lines } = notedLog();
  const bot = await serve({ settings: serverSettingsIn(process.env), log, app: parts });
  app.hook = { url: `${bot.address}/api/github/webhooks`, secret };
  onTestFinished(async () => {
    await bot.close();
    await mail.stop();
    vi.unstubAllEnvs();
    await github.stop();
  });
  const passes = () => bot.door.health().passes.done + bot.door.health().passes.failed;
  return {
    github,
    repo,
    mail,
    bot,
    lines,
    time,
    passes,
    quiet: async () => {
      for (let before = -1; before !== passes(); ) {
        before = passes();
        await github.deliveries.settled();
        await bot.door.settled();
      }
    },
    propose: () => {
      const fork = repo.fork('vera');
      fork.commit('proposal', { [speechPath]: speech }, 'Propose');
      return repo.pull({ head: 'vera:proposal' }).number;
    },
    records: () => Object.values(recordsOf(repo)),
  };
}
