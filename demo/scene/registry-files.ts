import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../registry');

/** Where the mails of each group go: lists of the company's, whose members no repository names. */
export const lists = {
  customers: 'standard@lists.krispcall.example',
  'customers-longer': 'longer@lists.krispcall.example',
  'customers-approval': 'approval@lists.krispcall.example',
} as const;

/** The example list, as the files of a repository. */
export function registryFiles(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name =>
    name.replaceAll('\\', '/'),
  );
  return Object.fromEntries(
    names
      .filter(name => name.endsWith('.yaml'))
      .map(name => [`registry/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}
