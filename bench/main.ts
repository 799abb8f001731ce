/**
 * Measures, prints what came out, and writes it into `bench/RESULTS.md`. Nothing here is a test: a slow machine fails
 * nothing.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { writeSection } from './results.ts';
import type { Extent, Subject } from './subject.ts';
import { subject as capacity } from './subjects/capacity.ts';
import { subject as coldStart } from './subjects/cold-start.ts';
import { subject as passes } from './subjects/passes.ts';
import { subject as positions } from './subjects/positions.ts';
import { subject as throughput } from './subjects/throughput.ts';
import { subject as webhooks } from './subjects/webhooks.ts';

/** In the order in which they stand in `RESULTS.md`. */
const subjects: readonly Subject[] = [coldStart, throughput, positions, passes, capacity, webhooks];

const usage = `npm run bench -- [--quick] [subject…]

Measures and writes bench/RESULTS.md: everything, or the sections of the subjects that are named.

${subjects.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n')}

  --quick      a few rounds of the smaller sizes, to see whether it works; writes nothing
  --help       this text
`;

const { values, positionals } = asked();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const unknown = positionals.filter(name => !subjects.some(subject => subject.name === name));
if (unknown.length > 0) complain(`There is no subject ${unknown.join(', ')}.`);

const terminal = process.stderr.isTTY === true;
for (const subject of subjects) {
  if (positionals.length > 0 && !positionals.includes(subject.name)) continue;
  const extent: Extent = {
    quick: values.quick,
    progress: what =>
      void process.stderr.write(terminal ? `\r\u001B[K${subject.name}: ${what}` : `${what}\n`),
  };
  const began = performance.now();
  const load = loadavg();
  const measured = await subject.measure(extent);
  const seconds = (performance.now() - began) / 1000;
  if (terminal) process.stderr.write('\r\u001B[K');
  const section = `## ${subject.title}\n\n${measured}\n\n${machine({ load, seconds })}`;
  console.log(`${section}\n`);
  if (!values.quick) writeSection(subjects, subject, section);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function complain(what: string): never {
  process.stderr.write(`${what}\n\n${usage}`);
  process.exit(2);
}
