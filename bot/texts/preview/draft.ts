import { isDeadline } from '../../../core/deadline/deadline.ts';
import { announcementDay } from '../../plan/accounted.ts';
import { begin } from '../../plan/announce.ts';
import type { Record } from '../../record.ts';
import type { PreviewFacts } from '../preview.ts';

/**
 * The record that an announcement today would begin, for showing what it would say; `null` without a proposal, or where
 * no day can be counted from.
 */
export function draftOf({ pull, proposal, record, deadlines }: PreviewFacts): Record | null {
  if (proposal === null) return null;
  const counted = deadlines.filter(isDeadline);
  const on = counted[0] === undefined ? undefined : announcementDay(counted[0]);
  if (on === undefined) return null;
  return begin(proposal.of, {
    id: String(pull.number).padStart(4, '0'),
    kind: 'announced',
    pull: pull.number,
    head: pull.head,
    announced: { by: '-', permission: '-', at: `${on}T00:00:00Z`, on, comment: null },
    deadlines: counted,
    earlier: record,
  });
}
