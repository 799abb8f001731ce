import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Permission, Permissions } from '../github/tokens.ts';

interface File {
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_dispatch?: {
      readonly inputs: Readonly<Record<string, { readonly description: string }>>;
    };
  };
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  }[];
}

/** What GitHub keeps for a repository, and what somebody chose when they started a run by hand. */
export interface Known {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A workflow file whose step of ours is run as GitHub runs it: what it says is what the step is given. */
export class WorkflowFile {
  readonly text: string;
  readonly #file: File;

  constructor(path: string) {
    this.text = readFileSync(path, 'utf8');
    this.#file = parse(this.text) as File;
  }

  get triggers(): readonly string[] {
    return Object.keys(this.#file.on);
  }

  /** The job that runs the Action, and its step. */
  get #ours(): { readonly job: Job; readonly step: Job['steps'][number] } {
    for (const job of Object.values(this.#file.jobs)) {
      const step = job.steps.find(({ uses }) => /\/subprocessor-registry@/.test(uses ?? ''));
      if (step !== undefined) return { job, step };
    }
    throw new Error('No step of the workflow runs the Action.');
  }

  /** `contents: write`, in the order of the file. */
  get permissionLines(): readonly string[] {
    return Object.entries(this.#ours.job.permissions).map(([name, level]) => `${name}: ${level}`);
  }

  /** The same for a token. */
  get permissions(): Permissions {
    const entries = Object.entries(this.#ours.job.permissions);
    return Object.fromEntries(
      entries.map(([name, level]) => [name.replaceAll('-', '_') as Permission, level]),
    );
  }

  /** The input of a run by hand that a person sees under these words. */
  inputSaid(words: string): string {
    const inputs = this.#file.on.workflow_dispatch?.inputs ?? {};
    const found = Object.entries(inputs).find(([, { description }]) => description === words);
    if (found === undefined) throw new Error(`No input of the workflow is called "${words}"`);
    return found[0];
  }

  with(known: Known): Record<string, string> {
    return evaluated(this.#ours.step.with ?? {}, known);
  }

  env(known: Known): Record<string, string> {
    return evaluated(this.#ours.step.env ?? {}, known);
  }
}

/** `${{ secrets.SMTP_URL }}`, and nothing more of GitHub's expressions. What is not known is empty. */
function evaluated(values: Readonly<Record<string, string>>, known: Known): Record<string, string> {
  const one = (text: string) =>
    text.replace(
      /\$\{\{ (secrets|vars|inputs)\.([\w-]+) \}\}/g,
      (_, from: keyof Known, name: string) => known[from][name] ?? '',
    );
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, one(text)]));
}
