import type { Broken, Survivor } from './break-all.ts';
import { lookedAt } from './looked-at.ts';
import type { Subject } from './subjects.ts';

/** What stands above all sections. */
export const opening = `# What the tests notice

Written by \`npm run mutation\`; \`npm run mutation -- <subject>\` writes one section again. The code is broken on purpose, in each way
that [Stryker](https://stryker-mutator.io/) knows, one at a time: a \`<\` becomes a \`<=\`, a condition always true, a text empty. A **mutant** is
killed if a test fails. One that survives is a gap in the tests, code that is not needed, or a change that makes no difference. Why it makes none
stands beside it, in words that somebody wrote who looked at it ([looked-at](looked-at)); what nobody could say so of is **open**.

Stryker's own runner starts the tests anew for each of thousands of mutants, so the running is ours: all mutants are put into one copy of the code, asleep, and
each test is run once more for each that it passes. What survives that is tried again in a process of its own. What is passed only while modules are loaded, tables of texts mostly,
is tried with \`--at-load\`, and counted apart without. A subject without a section here has not been run to its end yet: \`npm run mutation -- --help\` lists them all.`;

/** The score, and what survived. */
export function sectionOf(
  { name, code, tests }: Subject,
  { counts, survivors, onceOnly, together }: Broken,
): string {
  const { killed, endless, survived } = counts;
  const dead = killed + endless;
  const score = ((100 * dead) / (dead + survived)).toFixed(1);
  const known = survivors.map(one => [one, reasonFor(one)] as const);
  const harmless = known.filter(([, why]) => why !== null).length;
  return [
    `**${score} %**: ${dead} of ${dead + survived} mutants killed${endless > 0 ? `, ${endless} of them by a loop without end` : ''}. ${survived} survived: ${harmless} looked at and harmless, ${survived - harmless} open. ${counts['not tried']} passed only while modules are loaded: not tried.`,
    ...(together ? ['The least that is killed: what survived was not tried again alone.'] : []),
    `Code: ${list(code)}. Tests: ${list(tests)}. Again: \`npm run mutation -- ${name}\`.`,
    ...(onceOnly.length > 0
      ? [`Not asked, since they cannot be run twice in a process: ${onceOnly.join('; ')}.`]
      : []),
    ...(survived === 0 ? [] : [table(known)]),
  ].join('\n\n');
}

function reasonFor({ file, from, to }: Survivor): string | null {
  return lookedAt.find(one => one.file === file && one.from === from && one.to === to)?.why ?? null;
}

function table(known: readonly (readonly [Survivor, string | null])[]): string {
  const rows = known.map(([{ file, line, from, to, unpassed }, why]) => {
    const open = unpassed ? '**open**: no test passes here' : '**open**';
    return `| ${file}:${line} | ${cell(from)} | ${cell(to)} | ${why ?? open} |`;
  });
  return [
    '| Where | What stands there | What survived | Why it is harmless |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const list = (patterns: readonly string[]) => patterns.map(pattern => `\`${pattern}\``).join(', ');

/** A piece of code in a cell of a table, cut where it is long. */
function cell(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  const short = line.length > 90 ? `${line.slice(0, 89)}…` : line;
  return `\`\` ${short.replaceAll('|', '\\|').replaceAll('``', '`')} \`\``;
}
