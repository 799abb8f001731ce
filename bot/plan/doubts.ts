import type { Ledger, Observation } from '../observation.ts';
import type { Record } from '../record.ts';

/** Why nothing may be closed, begun or said to be a success now: what could not be seen, and what cannot be so. */
export function doubtsOf(ledger: Ledger, { doubts, issues, main }: Observation): readonly string[] {
  const known = new Set([...ledger.records.map(({ id }) => id), ...ledger.closed]);
  // A claim to open an issue is in the ledger before the issue is there, so the ledger has lost what it held.
  const unknown = issues.filter(({ record }) => !known.has(record));
  return [
    ...doubts,
    ...(main.loaded.registry === null ? ['the registry on the default branch has errors'] : []),
    ...unknown.map(
      ({ number }) =>
        `the ledger does not know the change of issue #${number}: it was set back. Restore its newest commit`,
    ),
  ];
}

/** The same for one record: on an issue that is locked or gone nobody can object. */
export function doubtsAbout(
  record: Record,
  { doubts, issues }: Pick<Observation, 'doubts' | 'issues'>,
): readonly string[] {
  if (record.issue === null) return doubts;
  const issue = issues.find(({ number }) => number === record.issue);
  if (issue === undefined) return [...doubts, `issue #${record.issue} cannot be found`];
  return issue.locked
    ? [...doubts, `issue #${record.issue} is locked, and nobody can object there: unlock it`]
    : doubts;
}
