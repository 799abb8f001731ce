import { writeBranch } from '../../github/branch.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { DamagedLedger, fileText, ledgerBranch, mainFile, readHead, repositoryFile } from './files.ts';

export interface TakeOver {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Numeric id of the repository. */
  readonly repositoryId: number;
  /** Who is to write from now on: `app:<id>` or `actions`. */
  readonly writer: string;
  readonly actor: 'workflow' | 'app';
  /** Only say what would be done. */
  readonly dryRun: boolean;
}

/**
 * Makes somebody else the writer of the ledger, in one commit that changes nothing but that.
 *
 * @returns who was the writer before; the same one if there was nothing to change.
 * @throws DamagedLedger if there is no ledger, or not one of this repository. @throws Refusal where GitHub says no.
 */
export async function takeOver({ writer, repositoryId, dryRun, ...where }: TakeOver): Promise<string> {
  let before = writer;
  await writeBranch({
    ...where,
    branch: ledgerBranch,
    message: () => `The writer is ${writer} now; it was ${before}`,
    otherwise: 'take the branch out of the rule that refuses it',
    change: async current => {
      if (current.commit === null) {
        throw new DamagedLedger('There is no ledger to take over. A first pass begins one');
      }
      const [own, main] = await Promise.all([repositoryFile, mainFile].map(path => current.read(path)));
      const head = readHead(textOf(own, repositoryFile), textOf(main, mainFile));
      if (head.repository.repository_id !== repositoryId) {
        throw new DamagedLedger(
          `This is a copy: its ledger belongs to the repository with the id ${head.repository.repository_id}, and nobody takes that over`,
        );
      }
      before = head.repository.writer;
      if (before === writer || dryRun) return null;
      return new Map([[repositoryFile, fileText({ ...head.repository, writer })]]);
    },
  });
  return before;
}

function textOf(bytes: Uint8Array | null | undefined, path: string): string {
  if (bytes === null || bytes === undefined) throw new DamagedLedger(`${path} is missing`);
  return Buffer.from(bytes).toString('utf8');
}
