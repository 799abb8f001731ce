import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import type { Outgoing, Sender, Sent } from '../../bot/channels/channel.ts';
import { type Memory, newMemory } from '../../bot/observe/memory.ts';
import { type Pass, reconcile } from '../../bot/reconcile.ts';
import type { Record } from '../../bot/record.ts';
import type { Policy } from '../../core/policy.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import { recordsOf } from './ledger-of.ts';

const folder = join(import.meta.dirname, 'registry');

/** The files of a small registry of invented companies, as `registry/…`. */
export const registryFiles: Readonly<globalThis.Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => [`registry/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')]),
);

/** The vendor's file, as it is once everything that an announcement needs is in it. */
export const speech = `service: Example Speech
legal_name: Example Speech GmbH
category: infrastructure
website: https://speech.example/
contact:
  - email: privacy@speech.example
purpose: Turns call recordings into text for the transcript feature.
data: [call audio, phone number]
data_subjects: [callers]
locations:
  - {country: DE, kind: hosting}
established_in: DE
used_from: 2027-02-01
`;

export const speechPath = 'registry/subprocessors/example-speech.yaml';

/** One sender for every channel of a policy that sends something. */
export function sendersFor(sender: Sender): (policy: Policy) => ReadonlyMap<string, Sender> {
  return ({ channels }) =>
    new Map(channels.filter(({ kind }) => kind !== 'issue').map(({ id }) => [id, sender]));
}

/** A repository with a list, people, and a bot that looks when it is told to. */
export class Stage {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly sent: Outgoing[] = [];
  readonly published: { main: string; ledger: string }[] = [];
  readonly log: string[] = [];
  /** What the mail system answers; a test may set it. */
  mail: (notice: Outgoing) => Sent = () => ({ evidence: 'handed-over', detail: 'handed over' });
  memory: Memory = newMemory();
  #botToken: string | null = null;
  #runs = 0;
  #fork: EmbeddedRepository | null = null;

  private constructor(github: EmbeddedGitHub, repo: EmbeddedRepository) {
    this.github = github;
    this.repo = repo;
  }

  /** Alice and Bob are staff; Vera is the vendor; Carol and Dave are customers. It is Mon 23 Nov 2026, 10:00 in Berlin. */
  static async set(
    files: Readonly<globalThis.Record<string, string>> = registryFiles,
    options: { readonly listen?: boolean } = {},
  ): Promise<Stage> {
    const github = await EmbeddedGitHub.start({ webUrl: 'https://github.example', ...options });
    const repo = github.repository('acme/registry', {
      files: { ...files },
      roles: { alice: 'write', bob: 'maintain' },
    });
    return new Stage(github, repo);
  }

  /** The same stage, from where what follows goes its own way. The copy has to be ended first. */
  async copy(): Promise<Stage> {
    const github = await this.github.copy();
    const copied = new Stage(github, github.repositoryNamed(this.repo.fullName));
    if (this.#fork !== null) copied.#fork = github.repositoryNamed(this.#fork.fullName);
    copied.#runs = this.#runs;
    copied.sent.push(...this.sent);
    copied.published.push(...this.published);
    copied.log.push(...this.log);
    copied.mail = this.mail;
    const { blobs, registries, files = [], records = [], answers = [] } = this.memory;
    copied.memory = {
      blobs: new Map(blobs),
      registries: new Map(registries),
      files: new Map(files),
      records: new Map(records),
      answers: new Map(answers),
    };
    copied.#botToken = this.#botToken;
    return copied;
  }

  /** An API client of somebody, who may do what their role in the repository allows. */
  as(login: string) {
    return this.#client(this.github.token({ login })).rest;
  }

  get #where() {
    return { owner: this.repo.owner, repo: this.repo.name };
  }

  /** The bot's own client, as the App has one. */
  get bot() {
    const permissions = {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      statuses: 'write',
    } as const;
    // One for a while, as an App's is good for an hour: GitHub confirms an answer only to the token that got it.
    this.#botToken ??= this.github.token({ login: 'subprocessors[bot]', permissions });
    return this.#client(this.#botToken);
  }

  #client(token: string) {
    const { url, fetch } = this.github;
    return getOctokit(token, {
      baseUrl: url,
      request: { fetch, parseSuccessResponseBody: false, retries: 0 },
    });
  }

  /** One pass of the bot, or of another copy of it. */
  async pass(options: Partial<Parameters<typeof reconcile>[0]> = {}): Promise<Pass> {
    this.#runs += 1;
    return reconcile({
      octokit: this.bot,
      repository: this.#where,
      writer: 'app:1',
      identities: ['subprocessors[bot]'],
      now: () => this.github.clock.now(),
      sleep: () => turn(),
      senders: sendersFor({ send: async notice => this.deliver(notice) }),
      publish: async from => void this.published.push(from),
      log: line => void this.log.push(line),
      memory: this.memory,
      run: `run-${this.#runs}`,
      ...options,
    });
  }

  /** Hands a notice to the mail system. */
  deliver(notice: Outgoing): Sent {
    this.sent.push(notice);
    return this.mail(notice);
  }

  /** Vera proposes files from her fork; the number of the pull request. */
  propose(
    files: globalThis.Record<string, string | null> = { [speechPath]: speech },
    branch = 'proposal',
  ): number {
    this.#fork ??= this.repo.fork('vera');
    this.#fork.commit(branch, files, 'Propose');
    return this.repo.pull({ head: `vera:${branch}` }).number;
  }

  /** Vera pushes to the branch that she proposed. */
  push(files: globalThis.Record<string, string | null>, branch = 'proposal'): void {
    if (this.#fork === null) throw new Error('Vera has proposed nothing yet.');
    this.#fork.commit(branch, files, 'Change the proposal');
  }

  async comment(login: string, number: number, body: string): Promise<number> {
    const { data } = await this.as(login).issues.createComment({
      ...this.#where,
      issue_number: number,
      body,
    });
    return Number(data.id);
  }

  /** What is written on an issue or pull request: `login: text`, without markers. */
  async thread(number: number): Promise<{ id: number; login: string; body: string }[]> {
    const { data } = await this.as('alice').issues.listComments({
      ...this.#where,
      issue_number: number,
      per_page: 100,
    });
    return data.map(({ id, user, body }) => ({
      id: Number(id),
      login: user?.login ?? 'ghost',
      body: body ?? '',
    }));
  }

  /** The preview comment of a pull request. */
  async preview(number: number): Promise<string> {
    const found = (await this.thread(number)).filter(({ body }) =>
      body.startsWith('<!-- subprocessors:preview -->'),
    );
    if (found.length !== 1) throw new Error(`There are ${found.length} previews on #${number}.`);
    return found[0]?.body ?? '';
  }

  /** Staff announce what the preview shows. */
  async announce(number: number, login = 'alice'): Promise<void> {
    const digest = /\/announce ([0-9a-f]{32})/.exec(await this.preview(number))?.[1];
    if (digest === undefined)
      throw new Error(`The preview of #${number} names no digest:\n${await this.preview(number)}`);
    await this.comment(login, number, `/announce ${digest}`);
    await this.pass();
  }

  /** The newest status of our context on a pull request's head. */
  async gate(number: number): Promise<string> {
    const head = this.repo.pullAt(number).headSha;
    const { data } = await this.as('alice').repos.listCommitStatusesForRef({ ...this.#where, ref: head });
    const newest = data.find(({ context }) => context === 'subprocessors/objection-window');
    return newest === undefined ? 'none' : `${newest.state}: ${newest.description}`;
  }

  /** Every record on the ledger, by its path. */
  records(): globalThis.Record<string, Record> {
    return recordsOf(this.repo);
  }

  /** The one record whose id begins like this. */
  record(id: string): Record {
    const found = Object.values(this.records()).find(record => record.id === id);
    if (found === undefined)
      throw new Error(`There is no record ${id}: ${Object.keys(this.records()).join(', ')}`);
    return found;
  }

  async issue(number: number) {
    const { data } = await this.as('alice').issues.get({ ...this.#where, issue_number: number });
    const labels = data.labels.map(label => (typeof label === 'string' ? label : (label.name ?? ''))).sort();
    return { title: data.title, body: data.body ?? '', state: data.state, labels };
  }

  /** Every change issue. */
  async issues() {
    const { data } = await this.as('alice').issues.listForRepo({
      ...this.#where,
      state: 'all',
      labels: 'subprocessor-change',
    });
    return data.map(({ number, title, state }) => ({ number, title, state }));
  }

  /** Moves the clock to an instant. */
  goTo(instant: string): void {
    this.github.clock.advance(Date.parse(instant) - this.github.clock.now().getTime());
  }

  async end(): Promise<void> {
    await this.github.stop();
  }
}
