import type { Finding } from '../../core/finding.ts';
import { type Job, textIn } from '../job.ts';

/**
 * Where a finding's line is to be seen. For a pull request that is the branch it comes from, where its author can edit
 * the file; for anything else the commit.
 */
export function lineAddress(job: Job, { file, line, endLine }: Finding): string {
  const head = (...keys: string[]) => textIn(job.event, 'pull_request', 'head', ...keys);
  const [repository, at] = [head('repo', 'full_name'), head('ref')];
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const address =
    repository !== undefined && at !== undefined
      ? `${inPath(repository)}/blob/${inPath(at)}/${inPath(file)}`
      : `${inPath(`${job.owner}/${job.repo}`)}/blob/${job.sha}/${inPath(file)}`;
  return `${job.serverUrl}/${address}?plain=1${lines}`;
}

/**
 * The page of a rule in the repository that this Action comes from; `null` where the runner does not name it, as for an
 * Action in the repository itself.
 */
export function ruleAddress(serverUrl: string, rule: string, environment = process.env): string | null {
  const docs = docsAddress(serverUrl, environment);
  return docs === null ? null : `${docs}/rules/${inPath(rule)}.md`;
}

/** What the docs say of a check of the doctor; `null` as above. */
export function checkAddress(serverUrl: string, check: string, environment = process.env): string | null {
  const docs = docsAddress(serverUrl, environment);
  return docs === null ? null : `${docs}/doctor.md#${inPath(check)}`;
}

function docsAddress(serverUrl: string, environment: NodeJS.ProcessEnv): string | null {
  const repository = environment['GITHUB_ACTION_REPOSITORY'];
  const at = environment['GITHUB_ACTION_REF'];
  if (!repository || !at) return null;
  return `${serverUrl}/${inPath(repository)}/blob/${inPath(at)}/docs`;
}

/** The page of a file on a branch. */
export function fileAddress({ serverUrl, owner, repo }: Job, branch: string, path: string): string {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/blob/${inPath(branch)}/${inPath(path)}`;
}

/** The page of an issue. */
export function issueAddress({ serverUrl, owner, repo }: Job, issue: number): string {
  return `${serverUrl}/${inPath(`${owner}/${repo}`)}/issues/${issue}`;
}

/** A path for an address. Brackets too, which would end a link in Markdown. */
function inPath(path: string): string {
  const parts = path.split('/').map(part => encodeURIComponent(part.toWellFormed()));
  return parts.join('/').replace(/[()!'*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
