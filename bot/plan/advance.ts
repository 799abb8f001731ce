import { noticeTemplate } from '../../core/change/digest.ts';
import { sha256 } from '../../core/change/sha256.ts';
import { recordMarkedIn } from '../markers.ts';
import type { Comment, Observation, Pull } from '../observation.ts';
import type { Notice, Record } from '../record.ts';
import { family, isFinal } from '../record.ts';
import { issueNoticeText } from '../texts/issue-notice.ts';
import { bearsChangeLabel } from '../texts/labels.ts';
import { noticeText } from '../texts/notices.ts';
import { hasCome, hasGoneBack } from './covered.ts';
import { doubtsAbout } from './doubts.ts';
import { claim, isClaimable } from './effects.ts';
import { hear } from './hear.ts';
import { restated, withLaterWindows } from './outcomes.ts';
import { type Owed, owedNotices } from './owed.ts';
import { isOnIssue, type OwedOnIssue, owedOnIssue } from './owed-on-issue.ts';
import { textContext } from './text-context.ts';

/** The record after everything that has happened since the last pass, with what is to be done now claimed for this run. */
export function advance(record: Record, observation: Observation): Record {
  const { now } = observation;
  // What is given up needs no new issue; whoever was told of it is told so, though the old one is gone.
  const heard = hear(record, commentsOf(record, observation), now, isInTheList(record, observation));
  const placed = atItsPlace(withoutLostIssue(heard, observation), observation);
  const later = withLaterWindows(placed, observation.deadlines.of.get(record.id) ?? []);
  const stated = restated(later, now, doubtsAbout(later, observation));
  return ending(claiming(owing(stated, observation), observation), observation);
}

/** A change that is in the list with its time over: what is said now is late, and goes on record and is answered. */
export function afterTheEnd(record: Record, observation: Observation): Record {
  if (record.state !== 'in-the-list') return record;
  return hear(record, commentsOf(record, observation), observation.now);
}

/** Everything written about a change: on its issues, also those of its earlier announcements, and on its pull request. */
export function commentsOf(record: Record, { issues, pulls }: Observation): Comment[] {
  const onIssues = issues
    .filter(issue => family(issue.record) === family(record.id))
    .flatMap(({ comments }) => comments);
  const onPull = pulls.find(({ number }) => number === record.pull)?.comments ?? [];
  return [...onIssues, ...onPull];
}

/** Whether the default branch holds what the change proposed. */
function isInTheList({ changes }: Record, { main }: Observation): boolean {
  const { registry } = main.loaded;
  return (
    registry !== null &&
    changes.length > 0 &&
    changes.every(told => hasCome(told, registry.entries.find(({ id }) => id === told.entry) ?? null))
  );
}

/** How long an issue that was just opened may not be found, in milliseconds. */
const findableAfter = 10 * 60_000;

/**
 * A change whose issue was deleted or moved away gets a new one: customers need a place to write, and nothing that the
 * record holds is lost. What was written there and not read yet is, so a person has to look before anything closes.
 */
function withoutLostIssue(record: Record, observation: Observation): Record {
  const { now } = observation;
  const { issue, effects, state } = record;
  if (issue === null || !isIssueGone(record, observation)) return record;
  const opened = Date.parse(effects['issue']?.at ?? record.announced.at);
  if (state === 'cancelled' || state === 'replaced' || Date.parse(now) < opened + findableAfter)
    return record;
  const { issue: _, ...others } = effects;
  const unread: Record['comments'][number] = {
    id: issue,
    source: 'issue',
    verdict: 'unread',
    created_at: now,
    seen_at: now,
    hash: sha256(''),
    gone: true,
    decided: null,
  };
  return { ...record, issue: null, effects: others, comments: [...record.comments, unread] };
}

function isIssueGone({ issue }: Record, { issues }: Observation): boolean {
  return issue !== null && !issues.some(({ number }) => number === issue);
}

/**
 * Whether its issue would be found by its label and its mark alone, as that of an ended change is. Where somebody took
 * them off they are put back first: else nobody would hear what is written there after the end.
 */
function isIssueFindable({ id, issue }: Record, { issues }: Observation): boolean {
  const found = issues.find(({ number }) => number === issue);
  return found === undefined || (recordMarkedIn(found.body) === id && bearsChangeLabel(found.labels));
}

/** What has become of the pull request and of what it proposed. What was undone in the list is no longer merged. */
function atItsPlace(record: Record, observation: Observation): Record {
  const { main, now, pulls } = observation;
  const { registry } = main.loaded;
  // Without a readable list nobody can say what stands in it.
  if (registry === null) return record;
  const isUndone = record.changes.some(told =>
    hasGoneBack(told, registry.entries.find(({ id }) => id === told.entry) ?? null),
  );
  const seen = isInTheList(record, observation)
    ? { commit: main.head, at: now, early: record.state !== 'window-closed' }
    : null;
  const merged = isUndone ? null : (record.merged ?? seen);
  const pull: Pull | undefined = pulls.find(({ number }) => number === record.pull);
  const isProposed = pull?.open === true && pull.baseIsDefault;
  const paused = merged === null && !isProposed;
  return paused === record.paused && merged === record.merged ? record : { ...record, paused, merged };
}

/** Notices that are owed are written down with their text before any is sent. */
function owing(record: Record, observation: Observation): Record {
  // A notice names the change issue, so that has to be there first.
  const owed = record.issue === null ? [] : [...owedNotices(record), ...owedOnIssue(record)];
  if (owed.length === 0) return record;
  const written = owed.map((one, index) =>
    notice(record, one, record.notices.length + index + 1, observation),
  );
  return { ...record, notices: [...record.notices, ...written] };
}

function notice(record: Record, owed: Owed | OwedOnIssue, number: number, observation: Observation): Notice {
  const id = `n-${String(number).padStart(4, '0')}`;
  const context = textContext(observation, record);
  const { subject, text } =
    owed.group === null ? issueNoticeText(record, owed, context) : noticeText(record, owed, context);
  return {
    id,
    kind: owed.kind,
    channel: owed.channel,
    group: owed.group,
    subject,
    text,
    text_hash: sha256(`${subject}\n${text}`),
    template: noticeTemplate,
    evidence: 'waiting',
    at: null,
    deadline: owed.deadline,
  };
}

/**
 * Claims what is to be done and may be done by this run. The issue comes first: notices name it. In doubt nothing is
 * claimed, because what was done already may be what could not be seen.
 */
function claiming(record: Record, observation: Observation): Record {
  const { now, run, doubts, channels } = observation;
  if (doubts.length > 0) return record;
  if (record.issue === null) {
    if (record.state === 'cancelled' || record.state === 'replaced') return record;
    return isClaimable(record.effects['issue'], now)
      ? { ...record, effects: { ...record.effects, issue: claim(record.effects['issue'], run, now) } }
      : record;
  }
  const due = record.notices.filter(({ id, kind, evidence, channel }) => {
    if (evidence !== 'waiting' && evidence !== 'failed') return false;
    // What does not go ahead is told to nobody any more, but for its end to those who know of it.
    const isStillSaid = kind === 'cancelled' || kind === 'replaced';
    if (record.state === 'replaced' || (record.state === 'cancelled' && !isStillSaid)) return false;
    const effect = record.effects[`notice/${id}`];
    if (isOnIssue(record, channel)) return !isIssueGone(record, observation) && isClaimable(effect, now);
    // A channel that is not set up is tried once, so that it is seen to fail, and again as soon as it is.
    return channels.includes(channel) ? isClaimable(effect, now) : effect === undefined;
  });
  if (due.length === 0) return record;
  const claims = Object.fromEntries(
    due.map(({ id }) => [`notice/${id}`, claim(record.effects[`notice/${id}`], run, now)]),
  );
  return { ...record, effects: { ...record.effects, ...claims } };
}

/** A change has ended when it is in the list with its window closed, or given up, and everybody told of that. */
function ending(record: Record, observation: Observation): Record {
  const { now, doubts } = observation;
  if (isFinal(record)) return record;
  // In doubt the account of what customers know does not move on, and a change that had ended would be missing from it.
  const mayEnd = doubts.length === 0 && isIssueFindable(record, observation);
  if (record.state === 'window-closed' && record.merged !== null && mayEnd)
    return { ...record, state: 'in-the-list', ended_at: now };
  const untold = record.notices.some(
    ({ kind, evidence, channel }) =>
      kind === 'cancelled' &&
      (evidence === 'waiting' || evidence === 'failed') &&
      !(isOnIssue(record, channel) && isIssueGone(record, observation)),
  );
  const over = record.state === 'replaced' || (record.state === 'cancelled' && !untold);
  return over ? { ...record, ended_at: now } : record;
}
