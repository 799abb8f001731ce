import { templates } from '../generated/templates.ts';

/** Where the Action comes from: `<owner>/<name>@<commit>`; `null` leaves the place to be filled in. */
export interface WorkflowChoice {
  readonly action: string | null;
  /** The default branch. */
  readonly branch: string;
}

/** An action of a repository, pinned by its full commit: a tag or a branch can be moved later, a commit cannot. */
export const pinnedAction = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/;

const placeholder = /<owner>\/subprocessor-registry@<commit>(?: # yours to fill in.*)?/g;

/** Lines for people who copy the file by hand: from "Put this file" to the end of the comment. */
const byHand = /^# Put this file into(?:.|\n#)*\n/m;

/** The text of an example workflow for one repository. */
export function workflowText(
  name: 'validate.yml' | 'publish.yml' | 'subprocessors.yml',
  { action, branch }: WorkflowChoice,
): string {
  const text = templates[`examples/workflows/${name}`].replace(byHand, '');
  const inBranch = text.replaceAll('branches: [main]', `branches: [${branch}]`);
  return action === null ? inBranch : inBranch.replace(placeholder, action);
}
