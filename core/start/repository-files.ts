import { templates } from '../generated/templates.ts';
import { contributingText } from './contributing-text.ts';
import { issueChooserText } from './issue-chooser-text.ts';
import { type NewRegistry, registryFiles } from './registry-files.ts';
import { toolDocs } from './tool-docs.ts';
import { workflowText } from './workflow-text.ts';

export interface NewRepository {
  readonly registry: Omit<NewRegistry, 'withSchema' | 'docs'>;
  readonly publisher: string;
  readonly contact: string;
  readonly objections: string;
  /** Address of the repository, `https://host/owner/name`; `null` if it is not known yet. */
  readonly repository: string | null;
  readonly branch: string;
  /** `<owner>/<name>@<commit>`; `null` if it is not known yet. */
  readonly action: string | null;
  /** `workflow`: the bot runs as one, and publishes too. */
  readonly bot: 'none' | 'workflow';
}

/** A file for a repository, and what happens if another one stands in its place. */
export interface NewFile {
  readonly text: string;
  /** `refuse`: nothing is written then. `keep`: that one stays, for it may serve more than the list. */
  readonly standing: 'refuse' | 'keep';
}

/** Every file that a repository with a list needs, by its path; code owners are added to a file of their own. */
export function repositoryFiles(wanted: NewRepository): Map<string, NewFile> {
  const { repository, branch, action, bot } = wanted;
  const files = new Map<string, NewFile>();
  const ours = (path: string, text: string) => void files.set(path, { text, standing: 'refuse' });
  const shared = (path: string, text: string) => void files.set(path, { text, standing: 'keep' });
  const docs = toolDocs(repository, action);
  for (const [path, text] of registryFiles({ ...wanted.registry, withSchema: true, docs }))
    ours(`registry/${path}`, text);
  const publishing = bot === 'workflow' ? 'subprocessors.yml' : 'publish.yml';
  for (const name of ['validate.yml', publishing, 'doctor.yml'] as const) {
    ours(`.github/workflows/${name}`, workflowText(name, { action, branch, bot, docs }));
  }
  for (const name of ['entry', 'policy', 'retired'] as const) {
    ours(`schemas/${name}.schema.json`, templates[`schemas/${name}.schema.json`]);
  }
  shared('.github/PULL_REQUEST_TEMPLATE.md', proposalText(docs));
  shared('CONTRIBUTING.md', contributingText({ ...wanted, docs }));
  if (repository !== null) {
    shared('.github/ISSUE_TEMPLATE/config.yml', issueChooserText({ ...wanted, repository }));
  }
  return files;
}

/** What a pull request begins with; where the address is known it leads to what each field means. */
function proposalText(docs: string | null): string {
  const text = templates['examples/github/PULL_REQUEST_TEMPLATE.md'];
  return docs === null ? text : `${text}\nWhat each field of the file means: ${docs}entry.md\n`;
}
