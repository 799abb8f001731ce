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

/** A workflow file with one job of one step, run as GitHub runs it: what it says is what the step is given. */
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

  get #job(): Job {
    const [job, ...others] = Object.values(this.#file.jobs);
    if (job === undefined || others.length > 0 || job.steps.length !== 1)
      throw new Error('Not one job of one step');
    return job;
  }

  /** `contents: write`, in the order of the file. */
  get permissionLines(): readonly string[] {
    return Object.entries(this.#job.permissions).map(([name, level]) => `${name}: ${level}`);
  }

  /** The same for a token. */
  get permissions(): Permissions {
    const entries = Object.entries(this.#job.permissions);
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
    return evaluated(this.#job.steps[0]?.with ?? {}, known);
  }

  env(known: Known): Record<string, string> {
    return evaluated(this.#job.steps[0]?.env ?? {}, known);
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
