import { DamagedLedger, ledgerBranch } from '../../bot/ledger/files.ts';
import { ledgerFrom } from '../../bot/ledger/from-files.ts';
import { pageRecordsOf } from '../../bot/page/page-records.ts';
import { noRecords, type PageRecords } from '../../core/render/records.ts';
import type { SourceFile } from '../../core/source.ts';
import { trimEnd } from '../../core/text/trim.ts';
import { readFolder } from '../../local/folder.ts';
import { originOf } from '../../local/git/head.ts';
import { readRevision } from '../../local/git.ts';
import { LocalError } from '../../local/local-error.ts';
import { webAddressOf } from './web-address.ts';

/** Where the records of changes are. */
export interface LedgerPlace {
  /** A folder inside the clone. */
  readonly clone: string;
  /** A folder with the ledger's files, if one is named. */
  readonly folder: string | null;
  /** The repository's address for people, if it is named. */
  readonly repository: string | null;
}

/**
 * What the ledger says of changes: from a folder, or from the branch `ledger` of this clone or of its origin. Without either
 * there are no records.
 *
 * @throws LocalError if a folder that is named holds no ledger, if a record cannot be trusted, or if nobody knows where the
 *   change issues are.
 */
export function localRecords({ clone, folder, repository }: LedgerPlace): PageRecords {
  const files = folder === null ? inClone(clone) : readFolder(folder);
  if (files === null) return noRecords;
  const name = folder ?? `The branch ${ledgerBranch}`;
  try {
    const { records, repositoryId } = ledgerFrom(files);
    return pageRecordsOf(records, { repositoryId, repositoryUrl: repositoryUrl(clone, repository) });
  } catch (error) {
    if (!(error instanceof DamagedLedger)) throw error;
    throw new LocalError(`${name} is no ledger that can be trusted: ${error.message}.`);
  }
}

function inClone(clone: string): readonly SourceFile[] | null {
  for (const ref of [`refs/heads/${ledgerBranch}`, `refs/remotes/origin/${ledgerBranch}`]) {
    try {
      return readRevision(clone, ref, '');
    } catch (error) {
      if (!(error instanceof LocalError)) throw error;
    }
  }
  return null;
}

function repositoryUrl(clone: string, named: string | null): string {
  const address = named ?? originAddress(clone);
  if (address === null) {
    throw new LocalError(
      'Each change links to its issue, and this clone does not say where its repository is. Name its web address: --repository https://…',
    );
  }
  return trimEnd(address, '/');
}

function originAddress(clone: string): string | null {
  try {
    const origin = originOf(clone);
    return origin === null ? null : webAddressOf(origin);
  } catch (error) {
    if (error instanceof LocalError) return null;
    throw error;
  }
}
