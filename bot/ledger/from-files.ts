import type { SourceFile } from '../../core/source.ts';
import type { Record } from '../record.ts';
import { DamagedLedger, mainFile, readHead, readRecord, repositoryFile } from './files.ts';

/** A ledger as it lies in a folder or in a clone. */
export interface LedgerInFiles {
  readonly repositoryId: number;
  /** Open and closed ones. */
  readonly records: readonly Record[];
}

/** Reads a whole ledger from its files. @throws DamagedLedger where one is not as the bot writes it, or cannot be read. */
export function ledgerFrom(files: readonly SourceFile[]): LedgerInFiles {
  const byPath = new Map(files.map(file => [file.path, file]));
  const text = (path: string): string => {
    const file = byPath.get(path);
    if (file === undefined) throw new DamagedLedger(`${path} is missing`);
    if (file.bytes === null) throw new DamagedLedger(`${path} cannot be read (${file.problem ?? file.kind})`);
    return Buffer.from(file.bytes).toString('utf8');
  };
  const { repository } = readHead(text(repositoryFile), text(mainFile));
  const paths = [...byPath.keys()].filter(path => /^(?:open|closed\/\d{4})\/.+\.yaml$/.test(path));
  return {
    repositoryId: repository.repository_id,
    records: paths.sort().map(path => readRecord(path, text(path))),
  };
}
