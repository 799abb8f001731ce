import type { Observation } from '../observation.ts';
import type { Record } from '../record.ts';
import type { Step } from '../steps.ts';
import { issueBody, issueTitle } from '../texts/change-issue.ts';
import { labelsOf } from '../texts/labels.ts';
import { claimedBy } from './effects.ts';
import { textContext } from './text-context.ts';
import { waitsFor } from './wait.ts';

/** The acts that this run has claimed, as steps. */
export function effectSteps(records: readonly Record[], observation: Observation): Step[] {
  const { run, now } = observation;
  return records.flatMap(record =>
    claimedBy(record, run).map((key): Step => {
      if (key !== 'issue')
        return { do: 'send-notice', record: record.id, notice: key.replace('notice/', '') };
      const waits = waitsFor(record, now, []);
      return {
        do: 'open-issue',
        record: record.id,
        title: issueTitle(record),
        body: issueBody(record, waits, textContext(observation, record)),
        labels: labelsOf(record, waits),
      };
    }),
  );
}
