import { afterEach, beforeEach } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from '../../github/embedded-github.ts';
import { checkOut } from '../checkout.ts';
import { pushEvent } from '../events.ts';
import { registryFiles } from '../registry-files.ts';
import { type Run, runAction } from '../runner.ts';

/** What the tests of publishing stand on: new for each test. */
export let github: EmbeddedGitHub;
export let acme: EmbeddedRepository;

export const page = 'SUBPROCESSORS.md';

/** Begins and ends a GitHub with the repository `acme/registry` around each test of a file. */
export function aRegistryForEach(): void {
  beforeEach(async () => {
    github = await EmbeddedGitHub.start({ webUrl: 'https://git.example' });
    acme = github.repository('acme/registry', { files: registryFiles });
  });
  afterEach(() => github.stop());
}

/** What a run of the workflow is about, where it is not the ordinary one. */
export interface PublishOptions {
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly workspace?: string;
  readonly started?: (kill: () => void) => void;
}

/** The workflow runs on a push to `main`, by default on the last one. */
export function publish(options: PublishOptions = {}): Promise<Run> {
  const sha = options.sha ?? acme.head('main') ?? '';
  return runAction({
    workspace: options.workspace ?? checkOut(acme, sha),
    eventName: 'push',
    event: pushEvent('0'.repeat(40), sha),
    sha,
    ref: 'refs/heads/main',
    inputs: { command: 'publish', ...options.inputs },
    token: options.token ?? github.token({ permissions: { contents: 'write' } }),
    api: github,
    ...(options.started === undefined ? {} : { started: options.started }),
  });
}

/** The lines by which a run says what it failed at. */
export function errorsIn({ stdout }: Run): string[] {
  return stdout.split('\n').filter(line => line.startsWith('::error'));
}

/** What stands on the branch of the page, without the site. */
export function besideTheSite(branch = 'published'): string[] {
  return Object.keys(acme.files(branch)).filter(path => !path.startsWith('site/'));
}
