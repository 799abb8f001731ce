import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { run } from '../contenders.ts';
import { node } from '../floor.ts';
import { installPeers, peers } from '../peers.ts';
import { policy } from '../registry.ts';
import type { Subject } from '../subject.ts';

/** Three faults against the schema: a number for a name, a field that nobody knows, a day that cannot be. */
const faulty = `service: Example Speech
legal_name: Example Speech GmbH
category: 5
website: https://speech.example/
contact:
  - email: privacy@speech.example
  - url: https://speech.example/privacy
    label: Form
    fax: 1
used_from: 2025-13-40
`;

/** What tells that a fault is reported, and the places (line and column) that point to its name or its value. */
const faults = [
  { what: '`category: 5`', words: /category/, places: ['3:1', '3:11'] },
  { what: '`fax`', words: /fax/, places: ['9:5', '9:10'] },
  { what: '`used_from: 2025-13-40`', words: /used_from/, places: ['10:1', '10:12'] },
];

/** Whether each fault is reported, and whether a person is told where it stands. */
export const subject: Subject = {
  name: 'positions',
  title: 'What is said about three errors in one entry',
  async measure({ progress }) {
    installPeers(progress);
    const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
    const folder = join(scratch, 'registry/subprocessors');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(scratch, 'registry/registry.yaml'), policy);
    writeFileSync(join(folder, 'example-speech.yaml'), faulty);
    const cli = join(import.meta.dirname, '../../dist/cli.js');
    const ours = node('validate', cli, 'validate', join(scratch, 'registry'));
    const rows: string[][] = [];
    for (const contender of [ours, ...peers.map(peer => peer.contender(folder, scratch))]) {
      progress(contender.name);
      const { output } = await run({ ...contender, mayFail: true });
      rows.push([contender.name, ...faults.map(fault => told(output, fault))]);
    }
    rmSync(scratch, { recursive: true });
    const heading = ['', ...faults.map(({ what }) => what)];
    return `Each is asked for every error. *Reported*: the output names the field. *At*: it gives a line and a column that are those of
the field's name or value; one that gives the list item or group the field stands in has not found the field.

${markdownTable([heading, ...rows])}`;
  },
};

/** Line and column as they are written: \`3:11\`, or in words. */
function told(output: string, { words, places }: (typeof faults)[number]): string {
  const lines = output.split('\n');
  if (!lines.some(line => words.test(line) && !/2025-13-40:/.test(line))) return 'not reported';
  const written = output.replace(/line (\d+), column (\d+)/g, '$1:$2');
  const at = places.find(place => new RegExp(`(?<!\\d)${place}(?!\\d)`).test(written));
  if (at !== undefined) return `at ${at}`;
  return 'reported, without the place';
}
