import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkOut } from './checkout.ts';

const root = join(import.meta.dirname, '../..');

/** A job of a workflow: what it is about, and what it may do. */
export interface Job {
  readonly eventName: 'pull_request' | 'repository_dispatch';
  readonly event: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly repository: string;
  /** The bare repository that the commit is fetched from. */
  readonly gitFolder: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What a job leaves behind. */
export interface JobRun {
  readonly status: number | null;
  /** What it printed; GitHub makes annotations of the lines that are workflow commands. */
  readonly log: string;
  /** The job summary, in Markdown. */
  readonly summary: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs the built Action as a runner of GitHub Actions does: a checkout, an event, inputs, and nothing else. */
export async function runAction(job: Job): Promise<JobRun> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-job-'));
  try {
    const workspace = join(folder, 'workspace');
    const temporary = join(folder, 'temporary');
    for (const one of [workspace, temporary]) mkdirSync(one);
    checkOut(job.gitFolder, job.sha, workspace);
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const summary = file('summary', '');
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
    const ended = await started(join(root, action.runs.main), workspace, {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: job.eventName,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.event)),
      GITHUB_SHA: job.sha,
      GITHUB_REF: job.ref,
      GITHUB_REPOSITORY: job.repository,
      GITHUB_API_URL: job.apiUrl,
      GITHUB_SERVER_URL: job.serverUrl,
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      ...inputVariables(action, job),
    });
    return { ...ended, summary: readFileSync(summary, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Defaults and expressions are the runner's work, names in capitals too. */
function inputVariables({ inputs }: ActionFile, job: Job): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = job.inputs[name] ?? input.default ?? '';
      return [`INPUT_${name.toUpperCase()}`, value.replaceAll('$' + '{{ github.token }}', job.token)];
    }),
  );
}

/** Started, not run and waited for: the embedded GitHub answers from this very process. */
function started(
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<JobRun, 'status' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', reject);
    child.on('close', status => resolve({ status, log }));
  });
}
