import type { Finding } from '../../core/finding.ts';
import { baseText, entryText, file, loadOverBase } from '../load/staged-registry.ts';

/** A file, and everything that validation says of it: where, how bad, which rule, and each word. */
export interface InFull {
  readonly what: string;
  readonly level?: 'announced';
  readonly says: readonly string[];
}

type Options = Pick<InFull, 'level'>;

/** What is said of the small registry with an entry to which these lines are added, in the place of what stood under their name. */
export async function saidOfEntry(lines: string, options: Options): Promise<string[]> {
  const field = /^[a-z_]+(?=:)/.exec(lines)?.[0];
  const kept = entryText()
    .split(/^(?=\S)/m)
    .filter(part => !part.startsWith(`${field}:`));
  const { findings } = await loadOverBase(
    [file('subprocessors/example-translate.yaml', kept.join('') + lines)],
    options,
  );
  return findings.map(line);
}

/** What is said of the small registry with something else in its policy; in the place of nothing, in the place of all of it. */
export async function saidOfPolicy(from: string, to: string, options: Options): Promise<string[]> {
  const policy = baseText('registry.yaml');
  if (!policy.includes(from)) throw new Error(`The policy of the small registry does not hold ${from}.`);
  const { findings } = await loadOverBase(
    [file('registry.yaml', from === '' ? to : policy.replace(from, to))],
    options,
  );
  return findings.map(line);
}

function line({ file, line, column, endLine, endColumn, severity, rule, message }: Finding): string {
  return `${file.replace(/^.*\//, '')}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`;
}
