import type { BlobCache } from '../bot/ledger/read.ts';
import { madeFromLines } from '../bot/page/made-from.ts';
import type { FileContent } from '../core/publication/files.ts';
import { blobSha } from '../github/blob-sha.ts';
import { type BranchWrite, type Changes, writeBranch } from '../github/branch.ts';
import type { HeadFiles } from '../github/head-files.ts';
import type { Octokit } from '../github/octokit.ts';
import { Refusal } from '../github/refusal.ts';
import { LocalError } from '../local/local-error.ts';
import { doneInWords, filesInWords } from './file-words.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { Checkout } from './list-history.ts';
import type { MadePublication, PublishedRegistry } from './made-publication.ts';
import { NotPublished } from './not-published.ts';
import { prepareFolder } from './output-folder.ts';
import type { PublishOutcome } from './result.ts';
import { madeNoLonger } from './site-folder.ts';

/** What became of a publication. */
export interface Published {
  readonly outcome: PublishOutcome;
  /** Commit the files stand in; `null` if that is not known. */
  readonly commit: string | null;
  /** What was made, by path in the branch; empty if nothing was. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** The same in a sentence or two. */
  readonly said: string;
  /** What there is to say about the history of the list, in sentences; `warnings` ask for something to be done. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** The registry to publish, and the commit it stands at. @throws NotPublished */
export type Source = (octokit: Octokit) => Promise<PublishedRegistry>;

/** What is at hand, so that it need not be asked for. */
export interface AtHand {
  /** Files of the ledger by Git id. */
  readonly blobs: BlobCache;
  /** Files of the registry by Git id. */
  readonly have: (id: string) => Uint8Array | undefined;
  readonly checkout: Checkout | null;
}

/**
 * Makes the page and the site from the registry, its history and the ledger, and writes them to the branch in one commit.
 * Where nothing differs, nothing is written, unless there is a ledger and the list or the ledger has moved on: the commit
 * then says that the page is current.
 *
 * An older page is never written over a newer one: each try looks at the page's branch first, and at the registry's
 * branch and the ledger second. A newer run that wrote before the first look is seen by the second, for what it was made
 * from came before it; one that writes after the first look moves the page's branch, so that this write is refused and
 * tried anew.
 */
export async function publishToBranch(
  job: Job,
  inputs: Inputs,
  source: Source,
  atHand: AtHand,
): Promise<Published> {
  const { token, publishTo: branch, publishPath: path, sitePath: site, directory, dryRun } = inputs;
  if (token === '') {
    return withoutFiles(
      'refused',
      'Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used.',
    );
  }
  if (!dryRun) {
    try {
      prepareFolder(job, inputs);
    } catch (error) {
      if (error instanceof LocalError) return withoutFiles('refused', `Not published. ${error.message}`);
      throw error;
    }
  }
  // Rendering brings calendars with it, for which a run that publishes nothing need not wait.
  const [{ connect }, { makePublication }, { NoLedger }] = await Promise.all([
    import('./connect.ts'),
    import('./made-publication.ts'),
    import('../bot/page/ledger-for-page.ts'),
  ]);
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  let made: MadePublication | undefined;
  let would = '';
  const write: BranchWrite = {
    octokit,
    repository,
    branch,
    message: () => (made === undefined ? '' : messageFor(made, path)),
    otherwise: 'set `publish-to` to a branch that it may write',
    change: async current => {
      const standing = current.commit;
      const place = { octokit, repository, directory, branch, page: path, site, standing };
      made = await makePublication({ ...place, source: await source(octokit), ...atHand });
      const gone = madeNoLonger((await current.list()).keys(), made.files, site, branch);
      const changes: Changes = new Map([...made.files, ...gone.map(one => [one, null] as const)]);
      if (!dryRun) return changes;
      would = await whatItWouldDo(current, branch, changes, path);
      return null;
    },
    renew: () => !dryRun && made?.isNews === true,
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const files = made?.files ?? new Map<string, FileContent>();
    const told = { files, notes: made?.said.notes ?? [], warnings: made?.said.warnings ?? [] };
    if (dryRun)
      return { ...told, outcome: 'dry-run', commit: null, said: `${would} Nothing was written (dry run).` };
    const names = filesInWords(files, path);
    if (state === 'unchanged') {
      const said = `Nothing to publish: ${names} on the branch \`${branch}\` ${files.size === 1 ? 'is' : 'are'} current.`;
      return { ...told, outcome: 'unchanged', commit, said };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { ...told, outcome: 'written', commit, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof NotPublished) return withoutFiles(error.outcome, whyNot(error));
    if (error instanceof NoLedger) return withoutFiles('refused', `Not published. ${error.message}`);
    if (error instanceof Refusal) return withoutFiles('refused', error.message);
    throw error;
  }
}

/** A publication of nothing, and why. */
export function withoutFiles(outcome: PublishOutcome, said: string): Published {
  return { outcome, commit: null, files: new Map(), said, notes: [], warnings: [] };
}

function whyNot({ outcome, message }: NotPublished): string {
  switch (outcome) {
    case 'outdated':
      return `Not published here: ${message}. The run of that later commit publishes.`;
    case 'invalid':
      return `Not published: ${message}. The page stays as it is.`;
    case 'refused':
      return `Not published. ${message}.`;
  }
}

function messageFor({ from, files }: MadePublication, path: string): string {
  const what = files.size > 1 ? `${path} and the site` : path;
  return `Publish ${what} as of ${from.main.slice(0, 8)}\n\n${madeFromLines(from)}\n`;
}

async function whatItWouldDo(
  current: HeadFiles,
  branch: string,
  changes: Changes,
  path: string,
): Promise<string> {
  const standing = await current.list();
  const added: [string, number][] = [];
  const changed: [string, number][] = [];
  const deleted: [string, number][] = [];
  for (const [name, content] of changes) {
    const entry = standing.get(name);
    if (content === null) deleted.push([name, entry?.size ?? 0]);
    else {
      const bytes = Buffer.from(content);
      if (entry === undefined) added.push([name, bytes.length]);
      else if (entry.sha !== blobSha(bytes)) changed.push([name, bytes.length]);
    }
  }
  const parts = [
    doneInWords('add', added, path),
    doneInWords('change', changed, path),
    doneInWords('delete', deleted, path),
  ].filter(part => part !== null);
  if (parts.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const isNew = current.commit === null;
  return `It would ${isNew ? `create the branch \`${branch}\` and ` : ''}${parts.join('; ')}${isNew ? '' : ` on the branch \`${branch}\``}.`;
}
