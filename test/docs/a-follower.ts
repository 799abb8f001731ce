import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, runAction, temporaryFolder } from '../action/runner.ts';
import { MailOnLoopback } from '../bot/channels/mail-on-loopback.ts';
import { registryFiles, speech, speechPath } from '../bot/stage.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import type { Permissions } from '../github/tokens.ts';
import { WorkflowFile } from './workflow-run.ts';

const root = join(import.meta.dirname, '../..');

interface Trigger {
  readonly eventName: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** In place of those that the file asks for. */
  readonly permissions?: Permissions;
  readonly token?: string;
}

/** Somebody with a registry who does what a page says. Nothing is known here that the page or a file it names does not say. */
export class AFollower {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly mail: MailOnLoopback;
  readonly secrets: Record<string, string> = {};
  readonly vars: Record<string, string> = {};
  #workflow: { readonly name: string; readonly file: WorkflowFile } | null = null;

  private constructor(github: EmbeddedGitHub, repo: EmbeddedRepository, mail: MailOnLoopback) {
    this.github = github;
    this.repo = repo;
    this.mail = mail;
  }

  static async begin(): Promise<AFollower> {
    const github = await EmbeddedGitHub.start({ webUrl: 'https://git.example' });
    const repo = github.repository('acme/registry', {
      files: { ...registryFiles },
      roles: { alice: 'write' },
    });
    return new AFollower(github, repo, await new MailOnLoopback().start());
  }

  /** Copies a file of this repository into a folder of theirs, on the default branch. */
  copy(from: string, to: string): string {
    const name = from.split('/').at(-1) ?? '';
    this.repo.commit('main', { [`${to}${name}`]: readFileSync(join(root, from), 'utf8') }, `Add ${name}`);
    return `${to}${name}`;
  }

  /** The workflow that is the bot from now on, as it stands in the repository. */
  useWorkflow(path: string): WorkflowFile {
    const name = path.split('/').at(-1) ?? '';
    this.#workflow = { name, file: new WorkflowFile(join(root, 'examples/workflows', name)) };
    if (this.repo.read('main', path) !== this.#workflow.file.text)
      throw new Error(`${path} is not what was copied`);
    return this.#workflow.file;
  }

  get workflow(): WorkflowFile {
    if (this.#workflow === null) throw new Error('There is no workflow yet.');
    return this.#workflow.file;
  }

  /** What GitHub does when that happens: nothing, if the workflow has no such trigger. */
  async run({ eventName, inputs = {}, permissions, token }: Trigger): Promise<Run> {
    const { name, file } = this.#workflow ?? {};
    if (name === undefined || file === undefined || !file.triggers.includes(eventName))
      throw new Error(`No workflow runs on ${eventName}.`);
    const known = { secrets: this.secrets, vars: this.vars, inputs };
    return runAction({
      workspace: temporaryFolder(),
      eventName,
      event: {},
      sha: this.repo.head('main') ?? '',
      ref: 'refs/heads/main',
      // The runner hands on what is not empty; an input that is empty has its default.
      inputs: Object.fromEntries(Object.entries(file.with(known)).filter(([, value]) => value !== '')),
      token: token ?? this.github.token({ permissions: permissions ?? file.permissions }),
      api: this.github,
      now: this.github.clock.now(),
      environment: {
        GITHUB_WORKFLOW_REF: `acme/registry/.github/workflows/${name}@refs/heads/main`,
        ...file.env(known),
      },
    });
  }

  /** A pull request that adds an invented company. */
  propose(): number {
    this.repo.commit('invented', { [speechPath]: speech }, 'Add an invented company');
    return this.repo.pull({ head: 'invented', author: 'alice' }).number;
  }

  gate(pull: number): string {
    const [newest] = this.repo.statuses(this.repo.pullAt(pull).headSha);
    return newest === undefined ? 'none' : `${newest.context} ${newest.state}`;
  }

  async end(): Promise<void> {
    await this.mail.stop();
    await this.github.stop();
  }
}
