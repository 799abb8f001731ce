import { getOctokit } from '@actions/github';
import type { Sender } from '../../bot/channels/channel.ts';
import { sendersOf } from '../../bot/channels/environment.ts';
import { askToPublish } from '../../bot/door/ask-to-publish.ts';
import { newMemory } from '../../bot/observe/memory.ts';
import { type Pass, reconcile } from '../../bot/reconcile.ts';
import type { Record as LedgerRecord } from '../../bot/record.ts';
import { MailOnLoopback } from '../../test/bot/channels/mail-on-loopback.ts';
import { recordsOf } from '../../test/bot/ledger-of.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../../test/github/embedded-github.ts';
import { botLogin } from './cast.ts';
import type { Happening } from './happenings.ts';
import { mailSettings } from './mail-settings.ts';
import { registryFiles } from './registry-files.ts';

/** Where the invented GitHub is said to be. Nothing answers there. */
const webUrl = 'https://git.example';

/** The status that main requires before anything is merged into it. */
const gate = 'subprocessors/objection-window';

const proposalBranch = 'example-speech';

/** Has a channel's sender replaced: for a test of what happens when the mail does not go out. */
export type SenderSwap = (channel: string, sender: Sender) => Sender;

/**
 * The company's repository on an embedded GitHub, its mail server, and the bot, all on loopback. The clock stands still
 * unless the story moves it.
 */
export class Scene {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly mail: MailOnLoopback;
  readonly happenings: Happening[] = [];
  /** Texts as they stood at some point of the story, by the name of their file. */
  readonly kept = new Map<string, string>();
  /** The site as it was at some points of the story: its files by path, by the name of the folder they go to. */
  readonly keptSites = new Map<string, ReadonlyMap<string, string>>();
  readonly #swap: SenderSwap;
  readonly #memory = newMemory();
  readonly #ask = askToPublish();
  #passes = 0;
  #pull = 0;
  #fork: EmbeddedRepository | null = null;
  #seen = { gate: '', labels: [] as readonly string[] };

  private constructor(
    github: EmbeddedGitHub,
    repo: EmbeddedRepository,
    mail: MailOnLoopback,
    swap: SenderSwap,
  ) {
    this.github = github;
    this.repo = repo;
    this.mail = mail;
    this.#swap = swap;
  }

  /** Sets the scene: the example list in a repository whose main branch requires the gate. */
  static async set(swap: SenderSwap = (_channel, sender) => sender): Promise<Scene> {
    const github = await EmbeddedGitHub.start({ webUrl });
    const mail = await new MailOnLoopback().start();
    const repo = github.repository('krispcall/subprocessors', {
      files: registryFiles(),
      roles: { alice: 'write', bob: 'maintain' },
    });
    repo.require(gate);
    return new Scene(github, repo, mail, swap);
  }

  /** The instant it is, in UTC. */
  get now(): string {
    return this.github.clock.now().toISOString();
  }

  /** Moves the clock to an instant; it never goes back. */
  goTo(instant: string): void {
    const ahead = Date.parse(instant) - this.github.clock.now().getTime();
    if (ahead < 0) throw new Error(`The story would go back in time, to ${instant}.`);
    this.github.clock.advance(ahead);
  }

  secondsLater(seconds: number): void {
    this.github.clock.advance(seconds * 1000);
  }

  /** One pass of the bot, a few seconds after whatever made it look. */
  async botLooks(): Promise<Pass> {
    this.secondsLater(20);
    this.#passes += 1;
    const permissions = {
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      statuses: 'write',
    } as const;
    const octokit = getOctokit(this.github.token({ login: botLogin, permissions }), {
      baseUrl: this.github.url,
    });
    const repository = { owner: this.repo.owner, repo: this.repo.name };
    const pass = await reconcile({
      octokit,
      repository,
      writer: 'app:1',
      identities: [botLogin],
      now: () => this.github.clock.now(),
      senders: policy => {
        const real = sendersOf(policy, mailSettings(this.mail.port), { now: () => this.github.clock.now() });
        return new Map([...real].map(([channel, sender]) => [channel, this.#swap(channel, sender)]));
      },
      publish: from => this.#ask(octokit, repository, from),
      memory: this.#memory,
      run: `pass-${this.#passes}`,
    });
    this.#noteWhatShows();
    return pass;
  }

  /** Notes what anybody at the web pages sees changed: the gate and the labels. */
  #noteWhatShows(): void {
    const said = this.#pull === 0 ? '' : this.gate;
    if (said !== '' && said !== this.#seen.gate) {
      this.note('proposal', botLogin, 'set the gate to', said);
    }
    const issue = this.issue;
    const labels = issue === null ? [] : this.repo.issue(issue).labels;
    const added = labels.filter(label => !this.#seen.labels.includes(label));
    const removed = this.#seen.labels.filter(label => !labels.includes(label));
    if (added.length > 0) this.note('change', botLogin, 'put on', added.join(' · '));
    if (removed.length > 0) this.note('change', botLogin, 'took off', removed.join(' · '));
    this.#seen = { gate: said, labels };
  }

  note(thread: Happening['thread'], login: string, what: string, text?: string): void {
    this.happenings.push({ at: this.now, thread, login, what, ...(text === undefined ? {} : { text }) });
  }

  /** The number of the pull request, once it is there. */
  get pull(): number {
    return this.#pull;
  }

  /** Vera proposes a file from her own copy of the repository. */
  vendorProposes(path: string, text: string): void {
    const fork = this.repo.fork('vera');
    fork.commit(proposalBranch, { [path]: text }, 'Add Example Speech');
    this.#fork = fork;
    this.#pull = this.repo.pull({
      head: `vera:${proposalBranch}`,
      title: 'Add Example Speech',
      body: 'Our speech recognition is going to be used for your call transcripts. This is our entry for your list.',
    }).number;
    this.note('proposal', 'vera', `proposed ${path}`, text);
  }

  vendorPushes(path: string, text: string, message: string): void {
    this.#fork?.commit(proposalBranch, { [path]: text }, message);
    this.note('proposal', 'vera', `pushed: ${message}`, text);
  }

  /** `pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322`: what the gate says on the proposal's newest commit. */
  get gate(): string {
    const status = this.repo
      .statuses(this.repo.pullAt(this.#pull).headSha)
      .find(({ context }) => context === gate);
    return status === undefined ? '' : `${status.state}: ${status.description}`;
  }

  /** The records on the ledger, by path. */
  records(): Readonly<Record<string, LedgerRecord>> {
    return recordsOf(this.repo);
  }

  /** The record of the proposal; it fails where there is none. */
  get record(): LedgerRecord {
    const found = Object.values(this.records()).find(({ pull }) => pull === this.#pull);
    if (found === undefined) throw new Error('The ledger holds no record of this pull request.');
    return found;
  }

  /** The number of the change issue; `null` until it is open. */
  get issue(): number | null {
    return Object.values(this.records()).find(({ pull }) => pull === this.#pull)?.issue ?? null;
  }

  /** The bot's newest words on an issue or pull request that fit. */
  botSaid(number: number, fits: RegExp): string | null {
    const comments = this.repo.issue(number).comments.filter(({ author }) => author === botLogin);
    return comments.findLast(({ body }) => fits.test(body))?.body ?? null;
  }

  /** The public page as it is published now. */
  get page(): string {
    return this.repo.read('published', 'SUBPROCESSORS.md') ?? '';
  }

  /** The files of the public site as it is published now, by their paths below its folder. */
  get site(): ReadonlyMap<string, string> {
    const files = Object.entries(this.repo.files('published'));
    return new Map(
      files.flatMap(([path, text]) => (path.startsWith('site/') ? [[path.slice('site/'.length), text]] : [])),
    );
  }

  /** Takes everything down. @throws Error if the embedded GitHub saw a request or gave an answer that GitHub's description lacks. */
  async end(): Promise<void> {
    await this.mail.stop();
    await this.github.stop();
  }
}
