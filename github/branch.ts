import { setTimeout as pause } from 'node:timers/promises';
import { blobSha } from './blob-sha.ts';
import { branchHead } from './branch-head.ts';
import { readCommit } from './git-tree.ts';
import { type HeadFiles, headFiles, isFile } from './head-files.ts';
import type { Octokit } from './octokit.ts';
import { type Actor, type FailedRequest, failedRequest, Refusal, refusalOf } from './refusal.ts';
import type { RepositoryName } from './repository.ts';
import { writeTree } from './write-tree.ts';

/** What shall stand at which path: text, bytes, or `null` for nothing any more. A path not named stays as it is. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

export interface BranchWrite {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Its name, without `refs/heads/`. */
  readonly branch: string;
  /** Asked for after `change`, if it depends on what that found. */
  readonly message: string | (() => string);
  /** Plans the change from what the branch holds now; planned again whenever somebody else was quicker. `null`: nothing to do. */
  readonly change: (current: HeadFiles) => Changes | null | Promise<Changes | null>;
  /** Whether to commit although no file differs, because the message says something new. Asked after `change`. Default no. */
  readonly renew?: () => boolean;
  readonly actor?: Actor;
  /** The way out by going elsewhere when GitHub refuses, an order without a full stop: ``set `publish-to` to a branch it may write``. */
  readonly otherwise?: string;
  /** Waits that many milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1, for the jitter. */
  readonly random?: () => number;
}

export interface BranchWritten {
  readonly state: 'written' | 'unchanged';
  /** What the branch names now; `null` where it is still not there because there was nothing to write. */
  readonly commit: string | null;
  readonly branch: string;
  /** The branch was not there before. */
  readonly created: boolean;
}

const tries = 5;

/**
 * Writes files to a branch in one commit, without a working copy: tree, commit, then the ref, never forced, which is the
 * compare-and-swap. The commit names no author, since GitHub signs only those that it may name itself. Where the branch
 * moved meanwhile, or GitHub lost the answer, everything is read and planned again, five times in all.
 *
 * Nothing that differs: nothing is written, unless `renew` asks for it. Throws a `Refusal` where GitHub says no.
 */
export async function writeBranch(write: BranchWrite): Promise<BranchWritten> {
  const { branch, actor = 'workflow', otherwise, sleep = pause, random = Math.random } = write;
  const what = `The branch \`${branch}\` could not be written`;
  const attempt = {
    what,
    needs: 'contents: write',
    actor,
    ...(otherwise === undefined ? {} : { otherwise }),
  };
  const made: Made = { commit: null, created: false };
  let lost: FailedRequest | null = null;
  for (let number = 1; number <= tries; number += 1) {
    try {
      return await once(write, made);
    } catch (error) {
      const failed = failedRequest(error);
      if (failed === null || !worthAnotherTry(failed)) throw refusalOf(error, attempt);
      if (number === tries && !isLostRace(failed)) throw refusalOf(error, attempt);
      lost = failed;
    }
    if (number < tries) await sleep(100 * 2 ** number * (0.5 + random()));
  }
  throw new Refusal(
    `${what}: others wrote to it each time, ${tries} times in a row. Run this again when it is quieter.`,
    lost?.status ?? 0,
  );
}

/** The commit of an earlier try, whose answer may have been lost after GitHub had done it. */
interface Made {
  commit: string | null;
  created: boolean;
}

async function once(
  { octokit, repository, branch, message, change, renew }: BranchWrite,
  made: Made,
): Promise<BranchWritten> {
  const commit = await branchHead(octokit, repository, branch);
  if (commit !== null && commit === made.commit)
    return { state: 'written', commit, branch, created: made.created };
  const head =
    commit === null ? null : { commit, tree: (await readCommit(octokit, repository, commit)).tree };
  const files = headFiles(octokit, repository, head);
  const differing = await differences(files, await change(files));
  const asItWas = differing.size === 0 && head !== null && renew?.() === true;
  if (differing.size === 0 && !asItWas) return { state: 'unchanged', commit, branch, created: false };

  const tree = asItWas
    ? head.tree
    : await writeTree(octokit, repository, head?.tree ?? null, differing, await files.list());
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...repository,
    message: typeof message === 'string' ? message : message(),
    tree,
    parents: commit === null ? [] : [commit],
  });
  made.commit = data.sha;
  made.created = commit === null;
  if (commit === null) {
    const ref = `refs/heads/${branch}`;
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...repository, ref, sha: data.sha });
  } else {
    const ref = `heads/${branch}`;
    await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...repository,
      ref,
      sha: data.sha,
      force: false,
    });
  }
  return { state: 'written', commit: data.sha, branch, created: made.created };
}

/** Only what is really different: other bytes, something in a file's place that is none, or a file that is to go. */
async function differences(
  files: HeadFiles,
  changes: Changes | null,
): Promise<Map<string, Uint8Array | null>> {
  const differing = new Map<string, Uint8Array | null>();
  if (changes === null || changes.size === 0) return differing;
  const standing = await files.list();
  for (const [path, content] of changes) {
    const entry = standing.get(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // GitHub refuses to delete what is not there.
    if (bytes === null ? entry === undefined : entry && isFile(entry) && entry.sha === blobSha(bytes))
      continue;
    differing.set(path, bytes);
  }
  return differing;
}

function worthAnotherTry(failed: FailedRequest): boolean {
  return isLostRace(failed) || failed.status === 0 || failed.status >= 500;
}

/** Somebody moved, made or removed the branch between the look at it and the write. */
function isLostRace({ status, message }: FailedRequest): boolean {
  if (status === 409) return !/is empty|rule violations/i.test(message);
  return (
    status === 422 && /not a fast.?forward|Reference already exists|Reference does not exist/i.test(message)
  );
}
