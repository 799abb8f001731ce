import type { BlobCache } from '../bot/ledger/read.ts';
import { madeFromLines } from '../bot/page/made-from.ts';
import type { Registry } from '../core/registry.ts';
import { grouped } from '../core/text/grouped.ts';
import { blobSha } from '../github/blob-sha.ts';
import { type BranchWrite, writeBranch } from '../github/branch.ts';
import type { HeadFiles } from '../github/head-files.ts';
import type { Octokit } from '../github/octokit.ts';
import { Refusal } from '../github/refusal.ts';
import { LocalError } from '../local/local-error.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { MadePage } from './made-page.ts';
import { NotPublished } from './not-published.ts';
import { prepareFolder } from './output-folder.ts';
import type { PublishOutcome } from './result.ts';

/** What became of a publication. */
export interface Publication {
  readonly outcome: PublishOutcome;
  /** Commit the files stand in; `null` if that is not known. */
  readonly commit: string | null;
  /** What was made, by path in the branch; empty if nothing was. */
  readonly files: ReadonlyMap<string, string>;
  /** The same in a sentence or two. */
  readonly said: string;
}

/** The registry to publish, and the commit it stands at. @throws NotPublished */
export type Source = (octokit: Octokit) => Promise<{ readonly main: string; readonly registry: Registry }>;

/**
 * Makes the page from the registry and the ledger, and writes it to the branch in one commit. Where nothing differs,
 * nothing is written, unless there is a ledger and the list or the ledger has moved on: the commit then says that the
 * page is current.
 *
 * An older page is never written over a newer one: each try looks at the page's branch first, and at the registry's
 * branch and the ledger second. A newer run that wrote before the first look is seen by the second, for what it was made
 * from came before it; one that writes after the first look moves the page's branch, so that this write is refused and
 * tried anew.
 *
 * @param blobs files of the ledger that have been read, by their Git ids.
 */
export async function publishToBranch(
  job: Job,
  inputs: Inputs,
  source: Source,
  blobs: BlobCache = new Map(),
): Promise<Publication> {
  const { token, publishTo: branch, publishPath, dryRun } = inputs;
  if (token === '') {
    return withoutFiles(
      'refused',
      'Not published: the input `token` is empty. Leave it out, and the workflow’s own token is used.',
    );
  }
  if (!dryRun) {
    try {
      prepareFolder(job, inputs.outputFolder, [publishPath]);
    } catch (error) {
      if (error instanceof LocalError) return withoutFiles('refused', `Not published. ${error.message}`);
      throw error;
    }
  }
  // Rendering brings calendars with it, for which a run that publishes nothing need not wait.
  const [{ connect }, { makePage }, { NoLedger }] = await Promise.all([
    import('./connect.ts'),
    import('./made-page.ts'),
    import('../bot/page/ledger-for-page.ts'),
  ]);
  const octokit = connect(token);
  const repository = { owner: job.owner, repo: job.repo };
  let page: MadePage | undefined;
  let files: ReadonlyMap<string, string> = new Map();
  let would = '';
  const write: BranchWrite = {
    octokit,
    repository,
    branch,
    message: () => (page === undefined ? '' : messageFor(page, files)),
    otherwise: 'set `publish-to` to a branch that it may write',
    change: async current => {
      const standing = current.commit;
      page = await makePage({ octokit, repository, branch, standing, source: await source(octokit), blobs });
      files = new Map([[publishPath, page.text]]);
      if (!dryRun) return files;
      would = await whatItWouldDo(current, branch, files);
      return null;
    },
    renew: () => !dryRun && page?.isNews === true,
  };
  try {
    const { state, commit, created } = await writeBranch(write);
    const names = [...files.keys()].join(', ');
    if (dryRun)
      return { outcome: 'dry-run', commit: null, files, said: `${would} Nothing was written (dry run).` };
    if (state === 'unchanged') {
      const said = `Nothing to publish: ${names} on the branch \`${branch}\` is current.`;
      return { outcome: 'unchanged', commit, files, said };
    }
    const where = created ? `a new branch, \`${branch}\`` : `the branch \`${branch}\``;
    return { outcome: 'written', commit, files, said: `Published: ${names} on ${where}.` };
  } catch (error) {
    if (error instanceof NotPublished) return withoutFiles(error.outcome, whyNot(error));
    if (error instanceof NoLedger) return withoutFiles('refused', `Not published. ${error.message}`);
    if (error instanceof Refusal) return withoutFiles('refused', error.message);
    throw error;
  }
}

/** A publication of nothing, and why. */
export function withoutFiles(outcome: PublishOutcome, said: string): Publication {
  return { outcome, commit: null, files: new Map(), said };
}

function whyNot({ outcome, message }: NotPublished): string {
  switch (outcome) {
    case 'outdated':
      return `Not published here: ${message}. The run of that later commit publishes.`;
    case 'invalid':
      return `Not published: ${message}. The page stays as it is.`;
  }
}

function messageFor({ from }: MadePage, files: ReadonlyMap<string, string>): string {
  return `Publish ${[...files.keys()].join(', ')} as of ${from.main.slice(0, 8)}\n\n${madeFromLines(from)}\n`;
}

async function whatItWouldDo(
  current: HeadFiles,
  branch: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const standing = await current.list();
  const differing = [...files].filter(
    ([path, text]) => standing.get(path)?.sha !== blobSha(Buffer.from(text)),
  );
  if (differing.length === 0) return `It would write nothing: the branch \`${branch}\` is current.`;
  const parts = differing.map(
    ([path, text]) =>
      `${standing.has(path) ? 'change' : 'add'} ${path} (${grouped(Buffer.byteLength(text))} bytes)`,
  );
  return `It would ${current.commit === null ? `create the branch \`${branch}\` and ` : ''}${parts.join(', ')}${current.commit === null ? '' : ` on the branch \`${branch}\``}.`;
}
