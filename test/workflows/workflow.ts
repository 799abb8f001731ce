import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import { workflowText } from '../../core/start/workflow-text.ts';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly if?: string;
  readonly needs?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow file, as data and as the text that people read. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Where somebody takes our Action from: not a name that exists. */
export const pinned = `calls/subprocessor-registry@${'0123456789abcdef'.repeat(2)}01234567`;

/** The workflows of this repository, those that others copy, and those that `init` writes for them. */
export const workflows: readonly Workflow[] = [
  ...['.github/workflows', 'examples/workflows'].flatMap(folder =>
    readdirSync(folder).map(name =>
      readWorkflow(join(folder, name), readFileSync(join(folder, name), 'utf8')),
    ),
  ),
  ...(['validate.yml', 'publish.yml', 'subprocessors.yml', 'doctor.yml'] as const).map(name =>
    readWorkflow(
      `init/${name}`,
      workflowText(name, { action: pinned, branch: 'main', bot: 'workflow', docs: null }),
    ),
  ),
];

/** One of them, by its path. */
export function workflow(file: string): Workflow {
  const found = workflows.find(one => one.file === file);
  if (found === undefined) throw new Error(`${file} is missing`);
  return found;
}

export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** What each permission that a job asks for says about itself: `contents: read`, and the comment behind it. */
export function permissionReasons({ text }: Workflow): readonly { permission: string; reason: string }[] {
  const jobs = parseDocument(text).get('jobs') as YAMLMap;
  return jobs.items.flatMap(({ value: job }) => {
    const permissions = isMap(job) ? job.get('permissions') : undefined;
    return isMap(permissions) ? permissions.items.map(reasonOf) : [];
  });
}

function reasonOf({ key, value }: Pair): { permission: string; reason: string } {
  const reason = isScalar(value) ? (value.comment ?? '').trim() : '';
  return { permission: `${String(key)}: ${isScalar(value) ? String(value.value) : ''}`, reason };
}

function readWorkflow(file: string, text: string): Workflow {
  return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text };
}
