import type { Change, EntryChange } from '../core/change/change.ts';
import { type Treatment, treatments } from '../core/change/class.ts';
import { compareRegistries } from '../core/change/compare.ts';
import { shownDigest } from '../core/change/digest.ts';
import { comparePolicies } from '../core/change/policy-change.ts';
import { termInWords } from '../core/change/words/term-words.ts';
import { wordsOf } from '../core/change/words.ts';
import type { Policy } from '../core/policy.ts';
import type { Registry } from '../core/registry.ts';
import { reportOf } from '../core/report/json.ts';
import { counted, safeLine } from '../core/report/text.ts';
import { LocalError } from '../local/local-error.ts';
import { type Style, styled } from './colour.ts';
import { writeFindings } from './findings-text.ts';
import { type ExitCode, type Io, type Output, writeJson } from './io.ts';
import { loadEntries, type Side } from './side.ts';

interface DiffOptions {
  readonly before: string;
  readonly after: string;
  readonly dir: string;
  readonly format: 'text' | 'json';
}

/** Says what differs between two states of a registry. Exit code 1 if anything does. */
export async function diff(options: DiffOptions, io: Io): Promise<ExitCode> {
  const left = await loadEntries(io, options.before, options.dir);
  const before = left.loaded?.registry ?? null;
  // What stands on the left already is not held back on the right by what the policy has come to require since.
  const right = await loadEntries(io, options.after, options.dir, before === null ? {} : { before });
  const after = right.loaded?.registry ?? null;
  const sides = [left, right];
  const faulty = sides.filter(({ loaded }) => loaded !== null && loaded.registry === null);
  for (const { name, loaded } of faulty) {
    io.stderr.write(`${name} has errors and cannot be compared:\n`);
    if (loaded !== null && options.format === 'text') writeFindings(io.stderr, loaded);
  }
  if (faulty.length > 0) {
    const findings = faulty.flatMap(({ loaded }) => (loaded === null ? [] : reportOf(loaded).findings));
    if (options.format === 'json') writeJson(io.stdout, { findings });
    return 1;
  }
  for (const side of sides) sayIfEmpty(side, io.stderr);
  for (const side of sides) sayIfOpen(side, io.stderr);
  const isOpen = sides.some(({ standIn }) => standIn === true);
  // A state from before the first entry has no policy of its own; the other's terms are the only ones there are.
  const policy = (before ?? after)?.policy;
  if (policy === undefined) {
    throw new LocalError(`Neither ${options.before} nor ${options.after} has a registry in ${options.dir}.`);
  }
  const empty: Registry = { policy, entries: [], retired: [] };
  const change = compareRegistries(before ?? empty, after ?? empty);
  const terms = before && after && !isOpen ? comparePolicies(before.policy, after.policy) : [];
  if (terms.length > 0) {
    const lines = terms.map(term => `  ${safeLine(termInWords(term))}\n`);
    io.stderr.write(`Only entries are compared. The policy differs too:\n${lines.join('')}`);
  }
  if (options.format === 'json') writeJson(io.stdout, plain(change, isOpen));
  else writeChange(change, (after ?? empty).policy, io.stdout, isOpen);
  return change.changes.length === 0 ? 0 : 1;
}

function sayIfEmpty({ name, loaded }: Side, stderr: Output): void {
  if (loaded === null) stderr.write(`${name} has no registry yet; it is compared as an empty list.\n`);
}

function sayIfOpen({ name, standIn }: Side, stderr: Output): void {
  if (standIn === true) {
    stderr.write(
      `The policy of ${name} is not complete, so its entries are compared by what holds by default, and there is no digest. What is missing: subprocessor-registry validate ${name}\n`,
    );
  }
}

function plain({ changes, digest }: Change, isOpen: boolean): unknown {
  return {
    changes: changes.map(({ entry, class: name, treatment, fields }) => ({
      entry,
      class: name,
      treatment,
      fields: fields.map(({ path, before, after }) => ({ path, before, after })),
    })),
    digest: isOpen ? null : digest,
  };
}

function writeChange({ changes, digest }: Change, policy: Policy, stdout: Output, isOpen: boolean): void {
  if (changes.length === 0) {
    stdout.write('No difference in meaning.\n');
    return;
  }
  const sorted = treatments.flatMap(treatment => changes.filter(change => change.treatment === treatment));
  const blocks = sorted.map(change => block(change, policy, stdout));
  const differ = counted(changes.length, 'entry differs', 'entries differ');
  const last = isOpen ? differ : `${differ} · digest ${shownDigest(digest)}`;
  stdout.write(`${[...blocks, last].join('\n\n')}\n`);
}

const colours: Readonly<Record<Treatment, Style>> = {
  window: 'red',
  notice: 'yellow',
  changelog: 'blue',
  silent: 'dim',
};

function block(change: EntryChange, policy: Policy, stream: Output): string {
  const { title, lines, treatment } = wordsOf(change, policy);
  return [
    styled('bold', safeLine(title), stream),
    `  ${styled(colours[change.treatment], treatment, stream)} (${change.class} of ${safeLine(change.entry)})`,
    ...lines.map(line => `  ${safeLine(line)}`),
  ].join('\n');
}
