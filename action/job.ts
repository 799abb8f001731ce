import { readFileSync } from 'node:fs';
import { trimEnd } from '../core/text/trim.ts';

/** What the runner says about the job this runs in. */
export interface Job {
  /** Where the repository is checked out. */
  readonly workspace: string;
  readonly eventName: string;
  /** What GitHub sent about the event, unchecked: read it with `textIn`. */
  readonly event: unknown;
  /** Commit the event is about; on `pull_request` the merge of the proposal into its base. */
  readonly sha: string;
  /** Full name of the ref: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly owner: string;
  readonly repo: string;
  /** Root of the web pages, without a slash at the end. */
  readonly serverUrl: string;
  /** A folder that is empty at the start of a job. */
  readonly temporary: string;
  /** File name of the workflow, `subprocessors.yml`; `null` where the runner does not say. */
  readonly workflow: string | null;
  /** The summary's file; `null` where the server knows no summaries. */
  readonly summaryFile: string | null;
}

/**
 * Reads the job from the environment.
 *
 * @throws Error if a variable that every runner sets is missing.
 */
export function readJob(environment: NodeJS.ProcessEnv = process.env): Job {
  const [owner = '', repo = ''] = variable(environment, 'GITHUB_REPOSITORY').split('/');
  return {
    workspace: variable(environment, 'GITHUB_WORKSPACE'),
    eventName: variable(environment, 'GITHUB_EVENT_NAME'),
    event: eventIn(environment['GITHUB_EVENT_PATH']),
    sha: variable(environment, 'GITHUB_SHA'),
    ref: environment['GITHUB_REF'] ?? '',
    owner,
    repo,
    serverUrl: trimEnd(variable(environment, 'GITHUB_SERVER_URL'), '/'),
    temporary: variable(environment, 'RUNNER_TEMP'),
    workflow: workflowIn(environment['GITHUB_WORKFLOW_REF']),
    summaryFile: environment['GITHUB_STEP_SUMMARY'] || null,
  };
}

/** Whether the event is about a proposal and not about the list as it stands. */
export function isProposal({ eventName }: Job): boolean {
  return ['pull_request', 'pull_request_target', 'merge_group'].includes(eventName);
}

/** The text that stands in the event under these keys, one inside the other; `undefined` if there is none. */
export function textIn(event: unknown, ...keys: readonly string[]): string | undefined {
  let value = event;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}

/** `owner/name/.github/workflows/subprocessors.yml@refs/heads/main`: the file's name, which the API knows it by. */
function workflowIn(ref: string | undefined): string | null {
  return /\/\.github\/workflows\/([^/@]+\.ya?ml)@/.exec(ref ?? '')?.[1] ?? null;
}

function variable(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new Error(`the variable ${name} is not set, which every GitHub Actions runner sets`);
  }
  return value;
}

function eventIn(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // An event that cannot be read is one that says nothing: what depends on it is then skipped, and says so.
    return null;
  }
}
