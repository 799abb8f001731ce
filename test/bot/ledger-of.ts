import { parse } from 'yaml';
import type { Record } from '../../bot/record.ts';
import { readSimple } from '../../core/yaml/simple/read.ts';
import type { EmbeddedRepository } from '../github/embedded-github.ts';

/** Whether a file of the ledger holds a record. */
export function isRecord(path: string): boolean {
  return /^(open|closed)\//.test(path);
}

/** The record in a file of the ledger, of which tests read thousands: by the quick reader where that is sure. */
export function recordIn(text: string): Record {
  return (readSimple(text) ?? parse(text)) as Record;
}

/** Every record on the ledger of a repository, by its path. */
export function recordsOf(repository: EmbeddedRepository): globalThis.Record<string, Record> {
  if (repository.head('ledger') === null) return {};
  const files = Object.entries(repository.files('ledger')).filter(([path]) => isRecord(path));
  return Object.fromEntries(files.map(([path, text]) => [path, recordIn(text)]));
}
