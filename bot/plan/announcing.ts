import { shownDigest } from '../../core/change/digest.ts';
import { isDeadline } from '../../core/deadline/deadline.ts';
import { replyName } from '../markers.ts';
import type { Comment, Ledger, Observation, Pull } from '../observation.ts';
import { commandsIn } from '../reading.ts';
import type { Record } from '../record.ts';
import { announcementDay } from './accounted.ts';
import { begin, nextId } from './announce.ts';
import { cancelledRecord, isRunning, lastAnnounced, runningRecord } from './current.ts';
import { type Proposal, staffComments, wasEdited } from './proposal.ts';
import { ours } from './views/one-comment.ts';

/** Why an `/announce` did nothing. Its author is told, once. */
export interface AnnounceRefusal {
  readonly pull: number;
  readonly comment: number;
  readonly why:
    | {
        readonly kind:
          | 'nothing-to-announce'
          | 'draft'
          | 'announced-already'
          | 'other-change'
          | 'edited'
          | 'no-digest';
      }
    | { readonly kind: 'other-digest'; readonly digest: string }
    | { readonly kind: 'missing'; readonly missing: readonly string[] };
}

/** What came of the `/announce` commands of one pass. */
export interface Announcing {
  readonly begun: readonly Record[];
  /** Records that a new announcement takes the place of. */
  readonly replaced: readonly Record[];
  readonly refused: readonly AnnounceRefusal[];
}

/** Carries out `/announce` on every open pull request: at most one announcement for each in a pass. */
export function announceAll(
  proposals: ReadonlyMap<number, Proposal | null>,
  records: readonly Record[],
  ledger: Ledger,
  observation: Observation,
): Announcing {
  const begun: Record[] = [];
  const replaced: Record[] = [];
  const refused: AnnounceRefusal[] = [];
  // In doubt nothing is begun, and nothing refused for good: the next pass looks again.
  if (observation.main.loaded.registry !== null && observation.doubts.length > 0)
    return { begun, replaced, refused };
  for (const pull of observation.pulls) {
    if (!pull.open || !pull.baseIsDefault) continue;
    for (const { comment, digest } of announcements(pull, records)) {
      const proposal = proposals.get(pull.number) ?? null;
      const live = runningRecord(pull.number, records);
      const why = refusal(proposal, pull, { comment, digest }, live, [...records, ...begun]);
      if (why !== null) {
        refused.push({ pull: pull.number, comment: comment.id, why });
        continue;
      }
      if (proposal === null) continue;
      begun.push(announced(proposal, comment, live, ledger, [...records, ...begun], observation));
      if (live !== null) replaced.push({ ...live, state: 'replaced' });
      break;
    }
  }
  return { begun, replaced, refused };
}

/** Every `/announce` by staff since the last announcement of this pull request that has not been refused. */
function announcements(
  pull: Pull,
  records: readonly Record[],
): { comment: Comment; digest: string | null }[] {
  return staffComments(pull, lastAnnounced(pull.number, records))
    .filter(({ id }) => !isAnswered(id, pull))
    .flatMap(comment =>
      commandsIn(comment.body).flatMap(command =>
        command.name === 'announce'
          ? [{ comment, digest: 'problem' in command ? null : command.digest }]
          : [],
      ),
    );
}

function refusal(
  proposal: Proposal | null,
  pull: Pull,
  { comment, digest }: { readonly comment: Comment; readonly digest: string | null },
  live: Record | null,
  records: readonly Record[],
): AnnounceRefusal['why'] | null {
  if (wasEdited(comment)) return { kind: 'edited' };
  if (digest === null) return { kind: 'no-digest' };
  if (proposal === null) return { kind: 'nothing-to-announce' };
  if (pull.draft) return { kind: 'draft' };
  if (!proposal.of.digest.startsWith(digest))
    return { kind: 'other-digest', digest: shownDigest(proposal.of.digest) };
  if (live !== null && live.digest === proposal.of.digest) return { kind: 'announced-already' };
  const entries = new Set(proposal.of.change.changes.map(({ entry }) => entry));
  const other = records.some(
    record =>
      record.pull !== pull.number &&
      isRunning(record) &&
      record.changes.some(({ entry }) => entries.has(entry)),
  );
  if (other) return { kind: 'other-change' };
  return proposal.missing.length > 0 ? { kind: 'missing', missing: proposal.missing } : null;
}

function announced(
  { of, pull }: Proposal,
  comment: Comment,
  live: Record | null,
  ledger: Ledger,
  records: readonly Record[],
  { now, deadlines }: Observation,
): Record {
  const counted = deadlines.now.filter(isDeadline);
  return begin(of, {
    id: nextId(pull.number, [...records.map(({ id }) => id), ...ledger.closed]),
    kind: 'announced',
    pull: pull.number,
    head: pull.head,
    announced: {
      by: comment.author.login,
      permission: comment.author.permission,
      at: now,
      on: (counted[0] && announcementDay(counted[0])) ?? now.slice(0, 10),
      comment: comment.id,
    },
    deadlines: counted,
    earlier: live,
    cancelled: cancelledRecord(pull.number, records),
  });
}

/** An announcement that was refused stays refused: its author was told so, and may not be surprised by it later. */
function isAnswered(comment: number, pull: Pull): boolean {
  return ours(replyName(comment, 'announce'), pull.comments).length > 0;
}
