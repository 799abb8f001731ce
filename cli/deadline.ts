import { deadlinesOf, explain } from '../core/deadline/deadline.ts';
import { untilInWords } from '../core/deadline/end-words.ts';
import { isRefusal, type RefusalKind } from '../core/deadline/refusal.ts';
import { reportOf } from '../core/report/json.ts';
import { safeLine } from '../core/report/text.ts';
import { styled } from './colour.ts';
import { writeFindings } from './findings-text.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { loadFolder } from './load-folder.ts';

interface DeadlineOptions {
  readonly dir: string;
  readonly format: 'text' | 'json';
  readonly announced: string;
  readonly group?: string;
}

/** Refusals of what was typed, not of what the registry says. */
const mistyped: readonly RefusalKind[] = ['no-such-day', 'unknown-group'];

/** Counts the deadline of each group, or of one, if a change is announced on this day. */
export async function deadline(options: DeadlineOptions, io: Io): Promise<ExitCode> {
  const loaded = await loadFolder(io, options.dir, { settled: true });
  const { registry } = loaded;
  if (registry === null) {
    if (options.format === 'json') writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const deadlines = await deadlinesOf(registry.policy, options.announced, { group: options.group });
  if (options.format === 'json') {
    writeJson(
      io.stdout,
      deadlines.map(one => {
        if (isRefusal(one)) return { group: one.group, error: one.reason };
        const { group, local, zone, utc } = one;
        return { group, local, zone, utc, steps: explain(one) };
      }),
    );
  }
  const labels = new Map(registry.policy.groups.map(({ id, label }) => [id, label]));
  for (const one of deadlines) {
    if (isRefusal(one)) {
      io.stderr.write(`${one.refused === 'unknown-group' ? 'error' : one.group}: ${safeLine(one.reason)}\n`);
    } else if (options.format === 'text') {
      const heading = `${named(one.group, labels.get(one.group))}: ${untilInWords(one)}`;
      const steps = explain(one).map(step => `  ${safeLine(step)}`);
      const { stdout } = io;
      stdout.write(`${[styled('bold', safeLine(heading), stdout), ...steps].join('\n')}\n`);
    }
  }
  const refusals = deadlines.filter(isRefusal).map(({ refused }) => refused);
  if (refusals.some(kind => mistyped.includes(kind))) return 2;
  return refusals.length > 0 ? 1 : 0;
}

function named(group: string, label: string | undefined): string {
  return label === undefined || label === group ? group : `${label} (${group})`;
}
