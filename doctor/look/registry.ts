import { deadlinesOf } from '../../core/deadline/deadline.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import { loadRegistry } from '../../core/load.ts';
import type { Policy } from '../../core/policy.ts';
import type { SourceFile } from '../../core/source.ts';
import type { RegistrySeen } from '../observation.ts';

/** Half a year, in milliseconds: whoever is told by then can still bring the data along. */
const halfAYear = 183 * 86_400_000;

/** The registry as it stands, what keeps it from being announced from, and whether its deadlines can be counted. */
export async function registrySeen(
  files: readonly SourceFile[],
  directory: string,
  now: string,
): Promise<RegistrySeen> {
  const options = { root: directory, today: now.slice(0, 10), settled: true };
  const loaded = await loadRegistry(files, options);
  const announced = await loadRegistry(files, { ...options, level: 'announced' });
  const policy = loaded.registry?.policy ?? null;
  return {
    loaded,
    notReady: announced.findings
      .filter(({ severity, file }) => severity === 'error' && file === `${directory}/registry.yaml`)
      .map(({ message, line }) => `line ${line}: ${message}`),
    passiveOnly: policy?.passive_only !== undefined,
    deadlines:
      policy === null
        ? { today: [], later: [] }
        : { today: await countedFrom(policy, now, 0), later: await countedFrom(policy, now, halfAYear) },
  };
}

function countedFrom(policy: Policy, now: string, ahead: number) {
  const instant = new Date(Date.parse(now) + ahead).toISOString();
  return deadlinesOf(policy, localDay(instant, policy.window.time_zone));
}
