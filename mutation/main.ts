/**
 * Breaks the code on purpose, in every way that Stryker knows, and says what no test notices: `npm run mutation` for
 * every subject, `npm run mutation -- deadline gate` for some. Written into `mutation/RESULTS.md`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSectionOf } from '../bench/results.ts';
import { writeFile } from '../local/write-file.ts';
import { type Broken, breakAll } from './break-all.ts';
import { installStryker } from './instrument.ts';
import { opening, sectionOf } from './section.ts';
import { subjects } from './subjects.ts';

const usage = `Breaks the code on purpose, and says what no test notices.

Usage: npm run mutation [-- <subject>…] [--at-load] [--together] [--again] [--reasons] [--dry-run]

Subjects: ${subjects.map(({ name }) => name).join(', ')} (default: all)

  --at-load  also break what is passed only while modules are loaded, such as tables of texts: a process for each, much longer
  --together try nothing again alone: much quicker, and what comes out is the least that is killed
  --again    tests were added: try only what survived the last time, as long as the code is the same
  --reasons  break nothing: write what came out last time again, with the reasons that stand in looked-at/ now
  --dry-run  print what came out, and leave mutation/RESULTS.md as it is
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    'at-load': { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    reasons: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter(name => !subjects.some(subject => subject.name === name));
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no subject ${unknown.join(', ')}.\n`);
  console[values.help ? 'log' : 'error'](usage);
  process.exit(values.help ? 0 : 2);
}

const page = { file: join(import.meta.dirname, 'RESULTS.md'), opening };
const names = subjects.map(({ name }) => name);
const terminal = process.stderr.isTTY === true;
if (!values.reasons) installStryker();
for (const subject of subjects) {
  if (positionals.length > 0 && !positionals.includes(subject.name)) continue;
  const progress = (what: string) =>
    void process.stderr.write(terminal ? `\r\u001B[K${subject.name}: ${what}` : `${subject.name}: ${what}\n`);
  const last = join(import.meta.dirname, '../out/mutation', `${subject.name}.json`);
  if (!values.reasons) {
    const begin = performance.now();
    const before = values.again && existsSync(last) ? read(last).broken : null;
    const { 'at-load': atLoad, together } = values;
    const broken = await breakAll(subject, { atLoad, together, last: before, progress });
    if (terminal) process.stderr.write('\r\u001B[K');
    const minutes = Math.ceil((performance.now() - begin) / 60_000);
    const made = `*Made on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, in ${minutes} min.*`;
    writeFile(last, JSON.stringify({ broken, made }));
  }
  const { broken, made } = read(last);
  const section = `## ${subject.title}\n\n${sectionOf(subject, broken)}\n\n${made}`;
  console.log(`${section}\n`);
  if (!values['dry-run']) writeSectionOf(page, names, subject.name, section);
}

function read(file: string): { readonly broken: Broken; readonly made: string } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
