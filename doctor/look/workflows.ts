import { allPages } from '../../bot/observe/all-pages.ts';
import { readBlob, readCommit, readTree, type TreeEntry } from '../../github/git-tree.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { isSeen, look, mapSeen, type Seen } from '../seen.ts';
import type { Workflow } from '../workflow.ts';
import { runsOf } from './runs.ts';
import { type WorkflowFile, workflowIn } from './workflow-file.ts';

/** No workflow that people write is larger, in bytes. */
const largest = 256 * 1024;

/** The workflows of a commit that have a step of this Action, and how GitHub keeps them. */
export async function lookAtWorkflows(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
): Promise<Seen<readonly Workflow[]>> {
  const files = await look('contents: read', () => ourFiles(octokit, repository, commit));
  if (!isSeen(files)) return files;
  const states = await look('actions: read', () => statesOf(octokit, repository));
  return {
    value: await Promise.all(
      files.value.map(
        async (file): Promise<Workflow> => ({
          ...file,
          // What GitHub does not list has never been read by it, as right after the push.
          state: mapSeen(states, all => all.get(`.github/workflows/${file.file}`) ?? 'active'),
          runs: file.steps.some(({ command }) => command === 'reconcile')
            ? await runsOf(octokit, repository, file.file)
            : null,
        }),
      ),
    ),
  };
}

async function ourFiles(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
): Promise<WorkflowFile[]> {
  const { tree } = await readCommit(octokit, repository, commit);
  const folder = await descend(octokit, repository, tree, ['.github', 'workflows']);
  const files = folder.filter(({ path, mode, size }) => isWorkflow(path, mode) && size <= largest);
  const read = await Promise.all(
    files.map(async ({ path, sha }) => {
      const bytes = await readBlob(octokit, repository, sha);
      return workflowIn(path, Buffer.from(bytes).toString('utf8'));
    }),
  );
  return read.filter(file => file !== null);
}

function isWorkflow(path: string, mode: string): boolean {
  return /\.ya?ml$/.test(path) && (mode === '100644' || mode === '100755');
}

async function descend(
  octokit: Octokit,
  repository: RepositoryName,
  tree: string,
  [next, ...rest]: readonly string[],
): Promise<TreeEntry[]> {
  const entries = await readTree(octokit, repository, tree, false);
  if (next === undefined) return entries;
  const folder = entries.find(({ path, mode }) => path === next && mode === '040000');
  return folder === undefined ? [] : descend(octokit, repository, folder.sha, rest);
}

/** How GitHub keeps each workflow, by its path. */
async function statesOf(octokit: Octokit, repository: RepositoryName): Promise<Map<string, string>> {
  const all = await allPages(async (page, per_page) => {
    const path = 'GET /repos/{owner}/{repo}/actions/workflows';
    return (await octokit.request(path, { ...repository, page, per_page })).data.workflows;
  });
  return new Map(all.map(({ path, state }) => [path, state]));
}
