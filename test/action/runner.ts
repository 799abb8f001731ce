/** Runs the built bundle as a GitHub Actions runner does, and hands back what a runner would read afterwards. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;

/** A job as the workflow and the event make it. */
export interface JobOptions {
  /** What stands in the workspace: the folder of a checkout. */
  readonly workspace: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly sha: string;
  readonly ref: string;
  /** `owner/name` */
  readonly repository?: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `github.token` is in this job. */
  readonly token?: string;
  /** Where the API answers; left out, nothing does, so that a request would fail the test. */
  readonly api?: { readonly url: string; readonly serverUrl: string };
  readonly environment?: Readonly<Record<string, string>>;
  /** The instant at which it starts, on a clock of its own that goes on from there; left out, the machine's. */
  readonly now?: Date;
  /** Is given the way to kill the job, once it runs. */
  readonly started?: (kill: () => void) => void;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The output `result`, parsed. */
  readonly result: Record<string, unknown>;
  readonly summary: string;
  /** `RUNNER_TEMP` of the job. */
  readonly temporary: string;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  folders.push(folder);
  return folder;
}

export async function runAction(options: JobOptions): Promise<Run> {
  const folder = temporaryFolder();
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const temporary = temporaryFolder();
  const api = options.api ?? { url: 'http://127.0.0.1:9/api/v3', serverUrl: 'https://git.example' };
  const files = { output: file('output', ''), summary: file('summary', '') };
  const environment: Record<string, string> = {
    // A runner hands its own environment on; what the Action may rely on is this.
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event)),
    GITHUB_SHA: options.sha,
    GITHUB_REF: options.ref,
    GITHUB_REPOSITORY: options.repository ?? 'acme/registry',
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: api.serverUrl,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temporary,
    // The same bundle is started hundreds of times: what V8 made of it is kept, which alters nothing but the time.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/bundle'),
    ...inputVariables(options.inputs ?? {}, options.token ?? ''),
    ...(options.now === undefined ? {} : { NODE_OPTIONS: `--import=${clockAt(options.now)}` }),
    ...options.environment,
  };
  const ended = await run(join(root, action.runs.main), options, environment);
  const outputs = readOutputs(readFileSync(files.output, 'utf8'));
  return {
    ...ended,
    outputs,
    result: outputs['result'] === undefined ? {} : (JSON.parse(outputs['result']) as Record<string, unknown>),
    summary: readFileSync(files.summary, 'utf8'),
    temporary,
  };
}

/** A module that sets `Date` alone to another time before the program begins. */
function clockAt(now: Date): string {
  const code = `
    const Real = Date;
    const ahead = ${now.getTime()} - Real.now();
    globalThis.Date = class extends Real {
      constructor(...parts) { parts.length === 0 ? super(Real.now() + ahead) : super(...parts); }
      static now() { return Real.now() + ahead; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Every output that `action.yml` promises for a command, in order; a description says for which it is. */
export function promisedOutputs(command: 'validate' | 'publish' | 'reconcile' | 'doctor'): string[] {
  return Object.entries(action.outputs)
    .filter(([, { description }]) => {
      const commands = /^For ([^:]*):/.exec(description)?.[1];
      return commands === undefined || commands.includes(`\`${command}\``);
    })
    .map(([name]) => name)
    .sort();
}

/** Defaults and expressions are the runner's work, names in capitals too. */
function inputVariables(given: Readonly<Record<string, string>>, token: string): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(action.inputs, name)) throw new Error(`action.yml has no input ${name}`);
  }
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const value = (given[name] ?? input.default ?? '').replaceAll('$' + '{{ github.token }}', token);
      return [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value];
    }),
  );
}

function run(
  main: string,
  { workspace: cwd, started }: Pick<JobOptions, 'workspace' | 'started'>,
  env: Record<string, string>,
): Promise<Pick<Run, 'status' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    started?.(() => void child.kill('SIGKILL'));
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', status => resolve({ status, ...said }));
  });
}

/** `name=value` or `name<<delimiter`, lines, `delimiter`: what a runner reads from `GITHUB_OUTPUT`. */
function readOutputs(text: string): Record<string, string> {
  const told = text.matchAll(/^([\w-]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n?\3)\n/gm);
  return Object.fromEntries([...told].map(([, name = '', line, , lines = '']) => [name, line ?? lines]));
}
