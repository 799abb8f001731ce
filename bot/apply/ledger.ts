import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { LedgerMoved, writeLedger, writeOutcomes } from '../ledger/write.ts';
import type { Observation } from '../observation.ts';
import type { Record } from '../record.ts';
import type { Step } from '../steps.ts';

export interface LedgerCommit {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly actor: 'workflow' | 'app';
  /** Waits that many milliseconds, before what another has hindered is tried again. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Writes the plan's commit. `null`: somebody else was quicker, and nothing of this plan may be done. */
export async function commitLedger(
  { records, accounted, found, message }: Extract<Step, { do: 'write-ledger' }>,
  { ledger, main }: Observation,
  { octokit, repository, actor, sleep }: LedgerCommit,
): Promise<string | null> {
  const planned = 'head' in ledger ? ledger.head : null;
  const write = { records, accounted, found, message, planned, main: main.head };
  try {
    return (await writeLedger({ ...write, octokit, repository, actor, sleep })).commit;
  } catch (error) {
    if (error instanceof LedgerMoved) return null;
    throw error;
  }
}

/** Writes what became of claimed acts into the records as they are by now. */
export async function commitOutcomes(
  records: readonly string[],
  settle: (record: Record) => Record,
  message: string,
  { octokit, repository, actor, sleep }: LedgerCommit,
): Promise<void> {
  await writeOutcomes({ octokit, repository, actor, sleep, records, settle, message });
}
