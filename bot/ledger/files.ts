import { parse, stringify } from 'yaml';
import type { LedgerFile } from '../../core/generated/ledger.ts';
import {
  ledger as validateLedger,
  record as validateRecord,
} from '../../core/generated/ledger-validators.js';
import { readSimple } from '../../core/yaml/simple/read.ts';
import type { Record } from '../record.ts';

/** Name of the branch that remembers. */
export const ledgerBranch = 'ledger';

export const repositoryFile = 'repository.yaml';
export const mainFile = 'main.yaml';

/** What `repository.yaml` and `main.yaml` hold. */
export type LedgerHead = LedgerFile;

/** What a file of the ledger is not, and why nothing may rest on it. */
export class DamagedLedger extends Error {}

/** Reads `repository.yaml` and `main.yaml`. @throws DamagedLedger where they are not as the bot writes them. */
export function readHead(repository: string, main: string): LedgerHead {
  const head = { repository: yaml(repositoryFile, repository), main: yaml(mainFile, main) };
  if (!validateLedger(head))
    throw new DamagedLedger(
      `${repositoryFile} or ${mainFile} does not fit its schema (${first(validateLedger.errors)})`,
    );
  return head as unknown as LedgerHead;
}

/** Reads a record. @throws DamagedLedger where it is not as the bot writes it: nobody acts on half a record. */
export function readRecord(path: string, text: string): Record {
  const data = yaml(path, text);
  if (!validateRecord(data))
    throw new DamagedLedger(`${path} does not fit its schema (${first(validateRecord.errors)})`);
  const record = data as Record;
  if (!path.endsWith(`/${record.id}.yaml`)) throw new DamagedLedger(`${path} holds the record ${record.id}`);
  return record;
}

/** A file of the ledger as text: the same data is always the same bytes. */
export function fileText(data: unknown): string {
  return stringify(data, { lineWidth: 110, aliasDuplicateObjects: false });
}

function yaml(path: string, text: string): unknown {
  try {
    // As it is written here it is nearly always plain, and there are as many records as changes that run.
    return readSimple(text) ?? parse(text);
  } catch {
    throw new DamagedLedger(`${path} is no YAML`);
  }
}

function first(errors: readonly { instancePath: string; keyword: string }[] | null | undefined): string {
  const error = errors?.[0];
  return error === undefined ? 'unknown' : `${error.instancePath || '/'}: ${error.keyword}`;
}
