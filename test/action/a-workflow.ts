import { MailOnLoopback } from '../bot/channels/mail-on-loopback.ts';
import { registryFiles, speech, speechPath } from '../bot/stage.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import type { Permissions } from '../github/tokens.ts';
import { type Run, runAction, temporaryFolder } from './runner.ts';

/** What `examples/workflows/subprocessors.yml` gives its job. */
export const permissions: Permissions = {
  actions: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
};

interface Trigger {
  /** Default `push`. */
  readonly eventName?: string;
  readonly event?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  /** The input `token`, in place of the workflow's own. */
  readonly token?: string;
  /** Variables beside, or in place of, those that reach customers. */
  readonly environment?: Readonly<Record<string, string>>;
}

const workflowFile = '.github/workflows/subprocessors.yml';

/**
 * A repository whose bot is the workflow, with a mail server. Alice and Bob are staff, Vera is the vendor, Carol a
 * customer. It is Mon 23 Nov 2026, 10:00 in Berlin, until the test says otherwise.
 */
export class AWorkflow {
  readonly github: EmbeddedGitHub;
  readonly repo: EmbeddedRepository;
  readonly mail: MailOnLoopback;

  private constructor(github: EmbeddedGitHub, repo: EmbeddedRepository, mail: MailOnLoopback) {
    this.github = github;
    this.repo = repo;
    this.mail = mail;
  }

  static async set(): Promise<AWorkflow> {
    const github = await EmbeddedGitHub.start({ webUrl: 'https://git.example' });
    const repo = github.repository('acme/registry', {
      files: { ...registryFiles, [workflowFile]: 'on: push\n' },
      roles: { alice: 'write', bob: 'maintain' },
    });
    return new AWorkflow(github, repo, await new MailOnLoopback().start());
  }

  /** What the workflow hands over from secrets and variables. */
  get secrets(): Record<string, string> {
    return {
      SMTP_URL: `smtp://127.0.0.1:${this.mail.port}`,
      NOTICE_FROM: 'Example Calls Privacy <privacy@calls.example>',
      NOTICE_CUSTOMERS_TO: 'customers@lists.calls.example',
    };
  }

  /** One run, in an empty workspace: nothing is checked out. */
  run(trigger: Trigger = {}): Promise<Run> {
    return runAction({
      workspace: temporaryFolder(),
      eventName: trigger.eventName ?? 'push',
      event: trigger.event ?? {},
      sha: this.repo.head('main') ?? '',
      ref: 'refs/heads/main',
      inputs: { command: 'reconcile', ...trigger.inputs },
      token: trigger.token ?? this.github.token({ permissions: trigger.permissions ?? permissions }),
      api: this.github,
      now: this.github.clock.now(),
      environment: {
        GITHUB_WORKFLOW_REF: `acme/registry/${workflowFile}@refs/heads/main`,
        ...this.secrets,
        ...trigger.environment,
      },
    });
  }

  goTo(instant: string): void {
    this.github.clock.advance(Date.parse(instant) - this.github.clock.now().getTime());
  }

  /** Vera proposes a company from her fork. */
  propose(): number {
    const fork = this.repo.fork('vera');
    fork.commit('proposal', { [speechPath]: speech }, 'Propose');
    return this.repo.pull({ head: 'vera:proposal', author: 'vera' }).number;
  }

  /** Alice announces what the preview shows. */
  announce(pull: number): void {
    const texts = this.repo.issue(pull).comments.map(({ body }) => body);
    const command = texts.flatMap(text => /\/announce [0-9a-f]{32}/.exec(text) ?? [])[0];
    if (command === undefined) throw new Error(`No preview of #${pull} names a digest:\n${texts.join('\n')}`);
    this.repo.as('alice').comment(pull, command);
  }

  /** The change issue, once there is one. */
  get issue(): number {
    const found = this.repo.issues().find(({ labels }) => labels.includes('subprocessor-change'));
    if (found === undefined) throw new Error('There is no change issue.');
    return found.number;
  }

  /** The newest gate on a pull request's head. */
  gate(pull: number): string {
    const [newest] = this.repo.statuses(this.repo.pullAt(pull).headSha);
    return newest === undefined ? 'none' : `${newest.state}: ${newest.description}`;
  }

  get page(): string {
    return this.repo.read('published', 'SUBPROCESSORS.md') ?? '';
  }

  async end(): Promise<void> {
    await this.mail.stop();
    await this.github.stop();
  }
}
