import { isSeen, type Seen } from './seen.ts';

/** A command of this Action. */
export type Command = 'validate' | 'publish' | 'reconcile' | 'doctor';

export type Level = 'none' | 'read' | 'write';

/** A workflow file with a step of this Action. */
export interface Workflow {
  /** `subprocessors.yml` */
  readonly file: string;
  /** What starts it, and what stands under each. */
  readonly on: ReadonlyMap<string, unknown>;
  readonly steps: readonly OurStep[];
  /** Everything it uses that is pinned to no commit. */
  readonly unpinned: readonly string[];
  /** `active`, or why GitHub has switched it off. */
  readonly state: Seen<string>;
  /** Only for one that runs the bot. */
  readonly runs: {
    readonly newest: Seen<Run | null>;
    readonly succeeded: Seen<Run | null>;
    readonly scheduled: Seen<Run | null>;
  } | null;
}

/** A step of this Action, with what its job gives it. */
export interface OurStep {
  readonly command: Command;
  /** The job as checks name it: its `name`, or else its id. */
  readonly job: string;
  /** What the token may; `null` where neither workflow nor job says, so that the repository's setting holds. */
  readonly permissions: ReadonlyMap<string, Level> | 'read-all' | 'write-all' | null;
  /** Variables that it gets, with the expressions behind them. */
  readonly env: ReadonlyMap<string, string>;
  /** Whether the job names an environment, which can hold secrets of its own. */
  readonly environment: boolean;
  /** Whether its job checks something out, or runs anything beside this Action, but for what packs the site for GitHub Pages. */
  readonly runsOthers: boolean;
  /** Folder of the site on the branch of the page; `null` where none is made. */
  readonly site: Seen<string | null>;
}

export interface Run {
  readonly at: string;
  readonly event: string;
  readonly conclusion: string | null;
}

/** Every step of a command, with its workflow. */
export function stepsFor(
  workflows: readonly Workflow[],
  command: Command,
): { readonly workflow: Workflow; readonly step: OurStep }[] {
  return workflows.flatMap(workflow =>
    workflow.steps.filter(step => step.command === command).map(step => ({ workflow, step })),
  );
}

/** The folder that the site goes to; where no workflow is seen to publish, that of a workflow which names none. */
export function siteFolderIn(workflows: Seen<readonly Workflow[]>): Seen<string | null> {
  const all = isSeen(workflows) ? workflows.value : [];
  const [first] = [...stepsFor(all, 'publish'), ...stepsFor(all, 'reconcile')];
  return first?.step.site ?? { value: defaultSite };
}

/** As `action.yml` has it. */
export const defaultSite = 'site';

/** What a step's token may; `null` where the file does not say. */
function levelOf({ permissions }: OurStep, name: string): Level | null {
  if (permissions === null) return null;
  if (permissions === 'read-all') return 'read';
  if (permissions === 'write-all') return 'write';
  return permissions.get(name) ?? 'none';
}

/** The permissions that a step lacks, as `contents: write`. Where the file says nothing at all, every one. */
export function lackingIn(step: OurStep, needs: readonly (readonly [string, 'read' | 'write'])[]): string[] {
  return needs
    .filter(([name, level]) => {
      const given = levelOf(step, name);
      return given !== 'write' && given !== level;
    })
    .map(([name, level]) => `${name}: ${level}`);
}
