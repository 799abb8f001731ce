import { ledgerBranch } from '../bot/ledger/files.ts';
import type { BlobCache } from '../bot/ledger/read.ts';
import { blobSha } from '../github/blob-sha.ts';
import { readRevision } from '../local/git.ts';
import { LocalError } from '../local/local-error.ts';

/**
 * What a checkout of all branches (`fetch-depth: 0`) holds of the ledger, by Git id, so that each record need not be asked
 * for; empty if it holds nothing. Whether a record stands in the ledger now is not asked here: content with the right id is
 * right, whatever else lies in the workspace.
 */
export function ledgerInCheckout(workspace: string): BlobCache {
  try {
    const files = readRevision(workspace, `refs/remotes/origin/${ledgerBranch}`, '');
    return new Map(
      files.flatMap(({ bytes }) =>
        bytes === null ? [] : [[blobSha(bytes), Buffer.from(bytes).toString('utf8')] as const],
      ),
    );
  } catch (error) {
    if (error instanceof LocalError) return new Map();
    throw error;
  }
}
