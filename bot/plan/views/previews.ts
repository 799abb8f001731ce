import { compareRegistries } from '../../../core/change/compare.ts';
import type { Observation, Pull } from '../../observation.ts';
import type { Record } from '../../record.ts';
import type { Step } from '../../steps.ts';
import { previewBody } from '../../texts/preview.ts';
import { shownRecord } from '../current.ts';
import { doubtsAbout } from '../doubts.ts';
import type { Gate } from '../gate.ts';
import type { Proposal } from '../proposal.ts';
import { waitsFor } from '../wait.ts';
import { oneComment, ours } from './one-comment.ts';

/** One comment on every pull request that touches the registry: what it means, what comes next, what staff can do. */
export function previewSteps(
  observation: Observation,
  records: readonly Record[],
  proposals: ReadonlyMap<number, Proposal | null>,
  gates: (pull: Pull) => Gate,
): Step[] {
  const { now, deadlines, repository } = observation;
  return observation.pulls.flatMap(pull => {
    const record = shownRecord(pull.number, records);
    const written = ours('preview', pull.comments).length > 0;
    if (!pull.baseIsDefault || (!pull.open && record === null) || (!written && !touchesRegistry(pull)))
      return [];
    const body = previewBody({
      pull,
      proposal: proposals.get(pull.number) ?? null,
      record,
      waits: record === null ? [] : waitsFor(record, now, doubtsAbout(record, observation)),
      gate: gates(pull),
      deadlines: deadlines.now,
      policy: observation.main.loaded.registry?.policy ?? null,
      repositoryUrl: repository.url,
    });
    return oneComment(pull.number, 'preview', body, pull.comments);
  });
}

function touchesRegistry({ base, after }: Pull): boolean {
  if (after.registry === null || base === null)
    return after.findings.some(({ severity }) => severity === 'error');
  return (
    compareRegistries(base, after.registry).changes.length > 0 ||
    after.findings.some(({ severity }) => severity === 'error')
  );
}
