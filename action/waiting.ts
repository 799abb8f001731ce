import { ledgerBranch } from '../bot/ledger/files.ts';
import { type BlobCache, readLedger } from '../bot/ledger/read.ts';
import type { Ledger } from '../bot/observation.ts';
import { stateWords } from '../bot/page/state-words.ts';
import { type Wait, waitsFor } from '../bot/plan/wait.ts';
import type { Record } from '../bot/record.ts';
import { changeName } from '../bot/texts/change-name.ts';
import { waitInWords, waitRemedy } from '../bot/texts/wait-words.ts';
import { branchHead } from '../github/branch-head.ts';
import type { Octokit } from '../github/octokit.ts';
import type { RepositoryName } from '../github/repository.ts';

/** One thing that one change waits for. */
export interface Waiting {
  /** `change 42`. */
  readonly change: string;
  /** Number of its issue; `null` until there is one. */
  readonly issue: number | null;
  readonly state: string;
  /** In plain words. */
  readonly what: string;
  readonly who: string;
  /** What they can do about it, as Markdown; `null` where waiting is all there is. */
  readonly remedy: string | null;
}

/** The ledger as a pass has left it, and not a record that has ended. */
export async function ledgerNow(
  octokit: Octokit,
  repository: RepositoryName,
  cache: BlobCache,
): Promise<Ledger | { readonly missing: true } | { readonly damaged: string }> {
  const head = await branchHead(octokit, repository, ledgerBranch);
  return readLedger({ octokit, repository, head, also: () => false, cache });
}

/** What the changes of a ledger wait for, and for whom, at an instant. */
export function waitingIn({ records }: Ledger, now: string): Waiting[] {
  return records
    .filter(({ state }) => state !== 'in-the-list' && state !== 'replaced')
    .flatMap(record => {
      const waits = relevant(record, waitsFor(record, now, []));
      const about = { change: changeName(record), issue: record.issue, state: stateWords[record.state] };
      if (waits.length === 0 && record.state === 'window-closed') return [{ ...about, ...merge }];
      return waits.map(wait => ({
        ...about,
        what: waitInWords(wait, record),
        who: whoCan(wait),
        remedy: waitRemedy(wait),
      }));
    });
}

const merge = {
  what: 'its pull request to be merged',
  who: 'staff',
  remedy: 'Nothing is open any more. Merge it, or write `/cancel-change <why>` in the issue.',
};

/** A change that is given up waits for nothing but the notices of that. */
function relevant({ state }: Record, waits: readonly Wait[]): readonly Wait[] {
  return state === 'cancelled' ? waits.filter(wait => wait.for === 'notice') : waits;
}

function whoCan(wait: Wait): string {
  switch (wait.for) {
    case 'unread':
    case 'objections':
    case 'mailbox':
    case 'approvals':
      return 'staff';
    case 'second-person':
      return 'a second member of staff';
    case 'notice':
      return wait.failed ? 'staff' : 'the next pass';
    case 'issue':
    case 'settling':
    case 'doubt':
      return 'the next pass';
    case 'deadline':
      return 'time';
  }
}
