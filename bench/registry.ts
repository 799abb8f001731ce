import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A policy with ten categories and nothing wrong with it. */
export const policy = `publisher: {name: Bench, contact: privacy@bench.example}
categories:
${Array.from({ length: 10 }, (_, index) => `  - {id: category-${index}, label: Category ${index}}`).join('\n')}
window: {days: 15, time_zone: Europe/Berlin, holidays: DE}
objections: {email: objections@bench.example}
channels: [{id: customers, kind: email, required: true}]
`;

/** One invented entry, about 800 bytes. */
export function entry(number: number): string {
  const country = ['DE', 'FR', 'IE', 'US', 'PL'][number % 5];
  return `# yaml-language-server: $schema=../../schemas/entry.schema.json
service: Example Service ${number}
legal_name: Example Company ${number} GmbH
category: category-${number % 10}
website:
  - https://company-${number}.example/
contact:
  - email: privacy@company-${number}.example
  - url: https://company-${number}.example/privacy
    label: Privacy request form
purpose: Sends messages to customers' users, number ${number} of its kind, and keeps a record of them.
data:
  - name
  - e-mail address
  - message content
data_subjects:
  - customers' staff
  - customers' users
locations:
  - country: ${country}
    kind: hosting
  - country: DE
    kind: support
transfer:
  mechanism: standard-contractual-clauses
established_in: DE
used_from: '2025-01-01'
`;
}

/**
 * Writes a registry of so many invented entries, about 800 bytes each, into a folder. The day is in quotes because some
 * of the programs that are compared take it for something else than a text.
 */
export function writeRegistry(folder: string, entries: number): void {
  mkdirSync(join(folder, 'subprocessors'), { recursive: true });
  writeFileSync(join(folder, 'registry.yaml'), policy);
  for (let number = 0; number < entries; number += 1) {
    writeFileSync(join(folder, 'subprocessors', `example-${number}.yaml`), entry(number));
  }
}
