import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { sendersOf } from '../../bot/channels/environment.ts';
import { madeFromLines } from '../../bot/page/made-from.ts';
import { reconcile } from '../../bot/reconcile.ts';
import { paths } from '../../core/publication/site/place.ts';
import { standingFiles } from '../../core/publication/site/standing-files.ts';
import { type Diagnosis, diagnose, type Line } from '../../doctor/diagnose.ts';
import { type Look, observe } from '../../doctor/look.ts';
import type { Observation } from '../../doctor/observation.ts';
import { MailOnLoopback } from '../bot/channels/mail-on-loopback.ts';
import { registryFiles, speech, speechPath } from '../bot/stage.ts';
import { EmbeddedGitHub, type EmbeddedRepository, type TokenOptions } from '../github/embedded-github.ts';

const examples = join(import.meta.dirname, '../../examples/workflows');

/** A workflow to copy, with where the Action comes from filled in. */
export function example(file: string): string {
  const text = readFileSync(join(examples, file), 'utf8');
  return text.replaceAll(
    '<owner>/subprocessor-registry@<commit>',
    `acme/subprocessor-registry@${'a'.repeat(40)}`,
  );
}

const codeOwners = '/registry/ @acme/privacy\n/.github/ @acme/privacy\n';

const gate = 'subprocessors/objection-window';

/** Rules of the default branch as the docs ask for them. */
export function mainRules(app: number | null = null) {
  return [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: true,
        required_status_checks: [
          { context: gate, ...(app === null ? {} : { integration_id: app }) },
          { context: 'validate' },
        ],
      },
    },
  ];
}

/**
 * A repository whose doctor finds nothing: rules, workflows, ledger, page and channels are as the docs ask for. Tests break
 * one thing after the other. It is Mon 23 Nov 2026, 10:00 in Berlin.
 */
export class Patient {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly mail: MailOnLoopback;
  /** Settings that stand where the doctor runs. */
  env: Record<string, string | undefined>;
  /** Ids of the rulesets. */
  readonly rulesets: { main: number; ledger: number };
  readonly writer: string;
  readonly #installation: number | null;

  private constructor(
    github: EmbeddedGitHub,
    repo: EmbeddedRepository,
    mail: MailOnLoopback,
    bot: { readonly writer: string; readonly installation: number | null },
    rulesets: Patient['rulesets'],
  ) {
    this.github = github;
    this.repo = repo;
    this.mail = mail;
    this.writer = bot.writer;
    this.#installation = bot.installation;
    this.rulesets = rulesets;
    this.env = {
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      NOTICE_FROM: 'Example Calls Privacy <privacy@calls.example>',
      NOTICE_CUSTOMERS_TO: 'customers@lists.calls.example',
    };
  }

  /** A healthy one, run by a workflow or by an app. */
  static async healthy(
    by: 'workflow' | 'app' = 'workflow',
    more: { readonly private?: boolean } = {},
  ): Promise<Patient> {
    const github = await EmbeddedGitHub.start({ webUrl: 'https://git.example' });
    const app = by === 'app' ? github.app() : null;
    const workflows = by === 'app' ? ['validate.yml', 'publish.yml'] : ['validate.yml', 'subprocessors.yml'];
    const repo = github.repository('acme/registry', {
      files: {
        ...registryFiles,
        ...Object.fromEntries(workflows.map(file => [`.github/workflows/${file}`, example(file)])),
        '.github/CODEOWNERS': codeOwners,
      },
      roles: { alice: 'write', bob: 'maintain' },
      ...more,
    });
    const id = app?.id ?? null;
    const installation = app?.install(repo) ?? null;
    const rulesets = {
      main: repo.settings.ruleset({ branches: ['main'], rules: mainRules(id) }),
      ledger: repo.settings.ruleset({
        branches: ['ledger'],
        rules: [
          { type: 'deletion' },
          { type: 'non_fast_forward' },
          ...(id === null ? [] : [{ type: 'creation' }, { type: 'update' }]),
        ],
        bypass: id === null ? [] : [id],
      }),
    };
    repo.settings.secret('SMTP_URL');
    repo.settings.secret('NOTICE_CUSTOMERS_TO');
    repo.settings.variable('NOTICE_FROM', 'organisation');
    repo.settings.ran('subprocessors.yml', 'schedule', { hoursAgo: 3 });
    const writer = id === null ? 'actions' : `app:${id}`;
    const patient = new Patient(
      github,
      repo,
      await new MailOnLoopback().start(),
      { writer, installation },
      rulesets,
    );
    if (id !== null) patient.env['APP_ID'] = String(id);
    await patient.pass();
    return patient;
  }

  /** One pass of the bot, and the page after it. */
  async pass(): Promise<void> {
    const login = this.writer === 'actions' ? 'github-actions[bot]' : 'subprocessors[bot]';
    const permissions = {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      statuses: 'write',
    } as const;
    const app = this.#installation === null ? {} : { installation: this.#installation };
    const token = this.github.token({ login, permissions, ...app });
    await reconcile({
      octokit: getOctokit(token, { baseUrl: this.github.url }),
      repository: { owner: 'acme', repo: 'registry' },
      writer: this.writer,
      identities: [login],
      now: () => this.github.clock.now(),
      senders: policy => sendersOf(policy, this.env, { now: () => this.github.clock.now() }),
      publish: async from => void this.publish(from),
    });
  }

  /** Page and site are made, from these commits: names with little in them, for the doctor reads no more. */
  publish(from: { main: string; ledger: string | null }): void {
    const text = `# Subprocessors\n\n${this.github.clock.now().toISOString()}\n`;
    const ids = Object.keys(this.repo.files('main')).flatMap(
      path => /^registry\/subprocessors\/(.*)\.yaml$/.exec(path)?.[1] ?? [],
    );
    const changes = this.repo.issues().map(({ number }) => number);
    const site = [...standingFiles, ...ids.map(paths.entry), ...changes.map(paths.change)];
    const files = Object.fromEntries(site.map(path => [`site/${path}`, path]));
    this.repo.commit(
      'published',
      { 'SUBPROCESSORS.md': text, ...files },
      `Publish\n\n${madeFromLines(from)}\n`,
      {
        orphan: true,
      },
    );
  }

  /** Replaces the rules of the default branch. */
  mainRules(rules: readonly { type: string; parameters?: object }[]): void {
    this.repo.settings.removeRuleset(this.rulesets.main);
    this.rulesets.main = this.repo.settings.ruleset({ branches: ['main'], rules });
  }

  ledgerRules(rules: readonly { type: string }[], bypass: readonly number[] = []): void {
    this.repo.settings.removeRuleset(this.rulesets.ledger);
    this.rulesets.ledger = this.repo.settings.ruleset({ branches: ['ledger'], rules, bypass });
  }

  /** Vera proposes a company, Alice announces it; the number of the pull request. */
  async announced(): Promise<number> {
    const fork = this.repo.fork('vera');
    fork.commit('proposal', { [speechPath]: speech }, 'Propose');
    const pull = this.repo.pull({ head: 'vera:proposal', author: 'vera' }).number;
    await this.pass();
    const texts = this.repo.issue(pull).comments.map(({ body }) => body);
    const command = texts.flatMap(text => /\/announce [0-9a-f]{32}/.exec(text) ?? [])[0];
    if (command === undefined) throw new Error(`No preview names a digest:\n${texts.join('\n')}`);
    this.repo.as('alice').comment(pull, command);
    await this.pass();
    return pull;
  }

  /** The clock goes on; where a workflow is the bot, its schedule has run just now too. */
  goTo(instant: string, { scheduled = true } = {}): void {
    this.github.clock.advance(Date.parse(instant) - this.github.clock.now().getTime());
    if (scheduled) this.repo.settings.ran('subprocessors.yml', 'schedule');
  }

  /** What the doctor says, asked with the token of somebody: of the owner, unless said otherwise. */
  async visit(token?: TokenOptions, more: Partial<Look> = {}): Promise<Visit> {
    return new Visit(diagnose(await this.seen(token, more)));
  }

  /** What the doctor sees. */
  seen(token: TokenOptions = { login: 'acme' }, more: Partial<Look> = {}): Promise<Observation> {
    return observe({
      octokit: getOctokit(this.github.token(token), { baseUrl: this.github.url, request: { retries: 0 } }),
      repository: { owner: 'acme', repo: 'registry' },
      now: this.github.clock.now(),
      place: 'terminal',
      directory: 'registry',
      published: 'published',
      env: this.env,
      ...more,
    });
  }

  async end(): Promise<void> {
    await this.mail.stop();
    await this.github.stop();
  }
}

/** What was said at one visit. */
export class Visit {
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    this.diagnosis = diagnosis;
  }

  /** The answers of one check, as `not-fine (about): found → remedy`. */
  of(check: string): string[] {
    return this.diagnosis.lines.filter(line => line.check === check).map(written);
  }

  /** What is not fine, by the ids of the checks, each once. */
  get notFine(): string[] {
    return this.#checks('not-fine');
  }

  get cannotSee(): string[] {
    return this.#checks('cannot-see');
  }

  #checks(verdict: Line['verdict']): string[] {
    const found = this.diagnosis.lines.filter(line => line.verdict === verdict).map(({ check }) => check);
    return [...new Set(found)].sort();
  }
}

function written({ verdict, about, found, remedy }: Line): string {
  const of = about === null ? '' : ` (${about})`;
  return `${verdict}${of}: ${found}${remedy === null ? '' : ` → ${remedy}`}`;
}
