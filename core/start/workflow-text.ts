import { templates } from '../generated/templates.ts';
import { withDocs } from './tool-docs.ts';

/** Where the Action comes from: `<owner>/<name>@<commit>`; `null` leaves the place to be filled in. */
export interface WorkflowChoice {
  readonly action: string | null;
  /** The default branch. */
  readonly branch: string;
  /** `workflow`: the bot runs as one. */
  readonly bot: 'none' | 'workflow';
  /** Where the tool's documentation stands, with a slash at the end; `null` if that is not known. */
  readonly docs: string | null;
}

/** An action of a repository, pinned by its full commit: a tag or a branch can be moved later, a commit cannot. */
export const pinnedAction = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/;

const placeholder = /<owner>\/subprocessor-registry@<commit>(?: # yours to fill in.*)?/g;

/** Settings of the channels, which the doctor judges where they are those of the bot. */
const botSettings = /^ {8}env:\n(?: {10}.*\n)+/m;

/** Lines for people who copy the file by hand: from "Put this file" to the end of the comment. */
const byHand = /^# Put this file into(?:.|\n#)*\n/m;

/** The text of an example workflow for one repository. */
export function workflowText(
  name: 'validate.yml' | 'publish.yml' | 'subprocessors.yml' | 'doctor.yml',
  { action, branch, bot, docs }: WorkflowChoice,
): string {
  const whole = templates[`examples/workflows/${name}`].replace(byHand, '');
  const text = name === 'doctor.yml' && bot === 'none' ? whole.replace(botSettings, '') : whole;
  const inBranch = text.replaceAll('branches: [main]', `branches: [${branch}]`);
  return withDocs(action === null ? inBranch : inBranch.replace(placeholder, action), docs);
}
