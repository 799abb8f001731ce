import { type BranchWritten, type Changes, writeBranch } from '../../github/branch.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Record } from '../record.ts';
import { isFinal, pathOf } from '../record.ts';
import { fileText, ledgerBranch, mainFile, readRecord, repositoryFile } from './files.ts';

/** Somebody else wrote what this plan rests on. Nothing is lost: the next round looks again. */
export class LedgerMoved extends Error {}

export interface LedgerWrite {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** The commit that the plan was made on; `null` for the first. */
  readonly planned: string | null;
  readonly records: readonly Record[];
  readonly accounted: { readonly [entry: string]: string } | null;
  /** Head of the default branch at which the account is so. */
  readonly main: string;
  readonly found: { readonly repositoryId: number; readonly writer: string } | null;
  readonly message: string;
  readonly actor: 'workflow' | 'app';
  /** Waits that many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/**
 * Appends one commit to the ledger. The branch is moved without force, which is the lock: where somebody else was
 * quicker this throws `LedgerMoved`, and the pass looks again before it decides anything.
 */
export async function writeLedger(write: LedgerWrite): Promise<BranchWritten> {
  const { octokit, repository, planned, message, actor, sleep } = write;
  return writeBranch({
    octokit,
    repository,
    branch: ledgerBranch,
    message,
    actor,
    sleep,
    otherwise: 'take the branch out of the rule that refuses it',
    change: current => {
      if (current.commit !== planned) throw new LedgerMoved('the ledger has moved since it was read');
      return filesOf(write);
    },
  });
}

export interface OutcomesWrite {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Ids of the records that something became of. */
  readonly records: readonly string[];
  /** The record with what became of it; the same where it holds no claim of ours any more. */
  readonly settle: (record: Record) => Record;
  readonly message: string;
  readonly actor: 'workflow' | 'app';
  /** Waits that many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/**
 * Appends what became of claimed acts, to whatever the ledger holds by now: what was done was done, also if somebody
 * else has written meanwhile. Only the claims themselves must still be ours, which `settle` sees to.
 *
 * @throws DamagedLedger where a record cannot be read any more.
 */
export async function writeOutcomes(write: OutcomesWrite): Promise<BranchWritten> {
  const { octokit, repository, records, settle, message, actor, sleep } = write;
  return writeBranch({
    octokit,
    repository,
    branch: ledgerBranch,
    message,
    actor,
    sleep,
    otherwise: 'take the branch out of the rule that refuses it',
    change: async current => {
      const files = new Map<string, string | null>();
      for (const id of records) {
        const path = `open/${id}.yaml`;
        const bytes = await current.read(path);
        if (bytes === null) continue;
        const record = readRecord(path, Buffer.from(bytes).toString('utf8'));
        const after = settle(record);
        if (after !== record) for (const [name, text] of filesOfRecord(after)) files.set(name, text);
      }
      return files;
    },
  });
}

function filesOf({ records, accounted, main, found }: LedgerWrite): Changes {
  const files = new Map<string, string | null>();
  if (found !== null) {
    files.set('README.md', readme);
    files.set(
      repositoryFile,
      fileText({ schema: 1, repository_id: found.repositoryId, writer: found.writer }),
    );
  }
  if (accounted !== null) files.set(mainFile, fileText({ schema: 1, commit: main, accounted }));
  for (const record of records) for (const [path, text] of filesOfRecord(record)) files.set(path, text);
  return files;
}

/** @throws DamagedLedger rather than write what no pass could read again. */
function filesOfRecord(record: Record): [string, string | null][] {
  const file: [string, string] = [pathOf(record), fileText(record)];
  readRecord(...file);
  return isFinal(record) ? [file, [`open/${record.id}.yaml`, null]] : [file];
}

const readme = `# Ledger

What customers were told, when, and what was said. Written by the bot and by nobody else: one file for each change, \`open/\`
while it lives and \`closed/\` after. It names no customer and holds no address; comments are named by their numbers.

Nothing here is rewritten. Protect this branch against deletion and force pushes.
`;
