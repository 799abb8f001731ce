import type { Protection, Ruleset, RulesetRule } from './rulesets.ts';
import type { WorkflowRun, WorkflowState } from './workflow-runs.ts';
import type { Repository, World } from './world.ts';

/** What an administrator sets at the web pages of one repository, and what GitHub itself does to its workflows. */
export class Settings {
  readonly #world: World;
  readonly #repository: Repository;

  constructor(world: World, repository: Repository) {
    this.#world = world;
    this.#repository = repository;
  }

  /** Adds a ruleset and answers its id. */
  ruleset(rules: {
    readonly branches: readonly string[];
    readonly rules: readonly RulesetRule[];
    readonly bypass?: readonly number[];
    readonly name?: string;
  }): number {
    const ruleset: Ruleset = { id: this.#world.nextId(), name: 'rules', bypass: [], ...rules };
    this.#repository.rulesets.push(ruleset);
    return ruleset.id;
  }

  removeRuleset(id: number): void {
    const index = this.#repository.rulesets.findIndex(one => one.id === id);
    if (index < 0) throw new Error(`There is no ruleset ${id}`);
    this.#repository.rulesets.splice(index, 1);
  }

  /** Protects a branch in the classic way; `null` lifts it. */
  protect(branch: string, protection: Protection | null): void {
    if (protection === null) this.#repository.protections.delete(branch);
    else this.#repository.protections.set(branch, protection);
  }

  /** Switches a workflow on or off. */
  workflow(file: string, state: WorkflowState): void {
    this.#repository.workflowStates.set(file, state);
  }

  /** A run of a workflow began at the world's time, or `hoursAgo`. */
  ran(
    file: string,
    event: string,
    {
      hoursAgo = 0,
      conclusion = 'success',
    }: { hoursAgo?: number; conclusion?: WorkflowRun['conclusion'] } = {},
  ): void {
    const createdAt = new Date(this.#world.clock.now().getTime() - hoursAgo * 3_600_000);
    const sha = this.#repository.git.head(this.#repository.defaultBranch) ?? '';
    const id = this.#world.nextId();
    this.#repository.runs.unshift({ id, file, event, conclusion, sha, createdAt });
  }

  /** A secret of that name is there, of the repository or of its organisation. Its value is nobody's business. */
  secret(name: string, of: 'repository' | 'organisation' = 'repository'): void {
    this.#repository.named.push({ name, kind: 'secret', of });
  }

  variable(name: string, of: 'repository' | 'organisation' = 'repository'): void {
    this.#repository.named.push({ name, kind: 'variable', of });
  }

  /** The switches of the first settings page. */
  switches(set: { readonly issues?: boolean; readonly archived?: boolean }): void {
    Object.assign(this.#repository.switches, set);
  }
}
