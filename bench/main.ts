/**
 * Measures, prints what came out, and writes it into `bench/RESULTS.md`: `npm run bench` for everything,
 * `npm run bench -- cold-start throughput` for some of it. `--quick` is for seeing whether it works, and writes nothing.
 * Nothing here is a test: a slow machine fails nothing.
 */
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { writeSection } from './results.ts';
import type { Extent, Subject } from './subject.ts';
import { subject as coldStart } from './subjects/cold-start.ts';
import { subject as passes } from './subjects/passes.ts';
import { subject as positions } from './subjects/positions.ts';
import { subject as throughput } from './subjects/throughput.ts';

/** In the order in which they stand in `RESULTS.md`. */
const subjects: readonly Subject[] = [coldStart, throughput, positions, passes];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter(name => !subjects.some(subject => subject.name === name));
if (unknown.length > 0) {
  const all = subjects.map(({ name }) => name).join(', ');
  console.error(`There is no subject ${unknown.join(', ')}. There are: ${all}.`);
  process.exit(2);
}

const terminal = process.stderr.isTTY === true;
for (const subject of subjects) {
  if (positionals.length > 0 && !positionals.includes(subject.name)) continue;
  const extent: Extent = {
    quick: values.quick,
    progress: what =>
      void process.stderr.write(terminal ? `\r\u001B[K${subject.name}: ${what}` : `${what}\n`),
  };
  const measured = await subject.measure(extent);
  if (terminal) process.stderr.write('\r\u001B[K');
  const section = `## ${subject.title}\n\n${measured}\n\n${machine()}`;
  console.log(`${section}\n`);
  if (!values.quick) writeSection(subjects, subject, section);
}
