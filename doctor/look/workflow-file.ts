import { posix } from 'node:path';
import { parse } from 'yaml';
import { trimEnd } from '../../core/text/trim.ts';
import { type Command, defaultSite, type Level, type OurStep, type Workflow } from '../workflow.ts';

/** What a workflow's file alone tells. */
export type WorkflowFile = Omit<Workflow, 'state' | 'runs'>;

/** Reads a workflow; `null` where it is no YAML or has no step of this Action. Whatever is odd in it counts as not there. */
export function workflowIn(file: string, text: string): WorkflowFile | null {
  const data = record(yaml(text));
  const jobs = Object.entries(record(data['jobs'])).map(([id, job]) => [id, record(job)] as const);
  const steps = jobs.flatMap(([id, job]) => stepsOf(id, job, data['permissions']));
  if (steps.length === 0) return null;
  return {
    file,
    on: triggersIn(data['on']),
    steps,
    unpinned: usesIn(jobs.map(([, job]) => job)).filter(isUnpinned),
  };
}

/** Every name that our Action goes by: its own repository's, wherever a copy stands, or the repository itself. */
function isOurs(uses: string, given: Record<string, unknown>): boolean {
  if (/(^|\/)subprocessor-registry(\/[^@]*)?(@|$)/i.test(uses)) return true;
  // A copy may have another name, and no other Action has this command.
  return given['command'] === 'reconcile' || (uses.startsWith('./') && commandOf(given['command']) !== null);
}

/** Packs the folder of the site for the job that puts it on GitHub Pages; a pin keeps it to that. */
function handsSiteOn({ uses }: Record<string, unknown>): boolean {
  return typeof uses === 'string' && /^actions\/upload-pages-artifact@[0-9a-f]{40}$/.test(uses);
}

function commandOf(value: unknown): Command | null {
  const commands: readonly Command[] = ['validate', 'publish', 'reconcile', 'doctor'];
  return commands.find(command => command === value) ?? null;
}

function stepsOf(id: string, job: Record<string, unknown>, above: unknown): OurStep[] {
  const steps = list(job['steps']).map(record);
  const ours = (step: Record<string, unknown>) =>
    typeof step['uses'] === 'string' && isOurs(step['uses'], record(step['with']));
  return steps.filter(ours).map(step => ({
    command: commandOf(record(step['with'])['command'] ?? 'validate') ?? 'validate',
    job: typeof job['name'] === 'string' ? job['name'] : id,
    permissions: permissionsIn(job['permissions'] ?? above),
    env: new Map(
      [...Object.entries(record(job['env'])), ...Object.entries(record(step['env']))].map(([name, value]) => [
        name,
        String(value ?? ''),
      ]),
    ),
    environment: job['environment'] !== undefined,
    runsOthers: steps.some(one => !ours(one) && !handsSiteOn(one)),
    site: siteIn(record(step['with'])['site-path'] ?? defaultSite),
  }));
}

function siteIn(path: unknown): OurStep['site'] {
  const text = String(path);
  if (text.includes('${{')) return { why: 'the workflow takes its folder from elsewhere', permission: null };
  return { value: text === '' ? null : trimEnd(posix.normalize(text), '/') };
}

function permissionsIn(value: unknown): OurStep['permissions'] {
  if (value === 'read-all' || value === 'write-all') return value;
  if (value === undefined || value === null) return null;
  const levels: readonly Level[] = ['read', 'write', 'none'];
  return new Map(
    Object.entries(record(value)).map(([name, level]) => [name, levels.find(one => one === level) ?? 'none']),
  );
}

/** `push`, `[push, issues]`, or a map with settings. */
function triggersIn(value: unknown): Map<string, unknown> {
  if (typeof value === 'string') return new Map([[value, null]]);
  if (Array.isArray(value)) return new Map(value.map(one => [String(one), null]));
  return new Map(Object.entries(record(value)));
}

function usesIn(jobs: readonly Record<string, unknown>[]): string[] {
  const all = jobs.flatMap(job => [job['uses'], ...list(job['steps']).map(step => record(step)['uses'])]);
  return [...new Set(all.filter(uses => typeof uses === 'string'))];
}

/** A tag or a branch can be moved to other code later; a commit and the digest of an image cannot. */
function isUnpinned(uses: string): boolean {
  if (uses.startsWith('./')) return false;
  return uses.startsWith('docker://') ? !/@sha256:[0-9a-f]{64}$/.test(uses) : !/@[0-9a-f]{40}$/.test(uses);
}

function yaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20 });
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
