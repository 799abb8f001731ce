import type { Record } from '../../../bot/record.ts';
import { given, type Memory, type Told } from './memory.ts';
import type { Scene } from './scene.ts';
import { concerns, openBecause, unreadBecause } from './settled.ts';
import { earliestEnd } from './time-to-object.ts';

/** What a pass waits after a deadline, for what was written in its last second. */
const fifteenMinutes = 15 * 60_000;

/**
 * Everything that speaks against calling a change's window closed at this moment, by what people did and what was
 * mailed. Empty: it may be.
 */
export function againstClosing(record: Record, scene: Scene): string[] {
  const { memory } = scene;
  const threads = scene.threadsOf(record);
  const open = record.objections.flatMap(one => openBecause(one, record, threads, memory) ?? []);
  const unread = memory.utterances
    .filter(one => concerns(one, record, threads, memory))
    .flatMap(one => unreadBecause(one, record, threads, memory) ?? []);
  return [
    ...unsent(record, scene),
    ...tooSoon(record, scene),
    ...unconfirmed(record, scene),
    ...open,
    ...unread,
  ];
}

function mails({ id }: Record, { memory }: Scene) {
  return memory.mails.filter(({ notice, reached }) => notice.record === id && reached === 'everybody');
}

/** Staff may have said that customers were told in another way. */
function isWaived(record: Record, scene: Scene): boolean {
  const threads = scene.threadsOf(record);
  return scene.memory.utterances.some(
    one => one.isStaff && given(one)?.said.says === 'waive notice' && threads.includes(one.number),
  );
}

/** A group that was told of no deadline, or of an earlier one than holds. */
function unsent(record: Record, scene: Scene): string[] {
  if (record.issue === null) return ['there is no change issue'];
  const told = scene.memory.told.get(record.id);
  // Of a detail nobody is written to.
  if (told === undefined || isWaived(record, scene) || record.treated?.class === 'details') return [];
  return Object.keys(told.terms.days).flatMap(group => {
    const sent = mails(record, scene).filter(({ notice }) => notice.group === group);
    const window = record.windows.find(one => one.group === group);
    if (sent.length === 0) return [`group ${group} was told nothing`];
    const latest = sent.at(-1)?.notice.deadline ?? null;
    return window === undefined || latest === window.utc
      ? []
      : [`group ${group} was told ${latest}, and it is ${window.utc}`];
  });
}

/** When the last group had its first notice, in milliseconds; `null` if the record is not known. A group without one counts for nothing. */
export function everybodyToldAt(record: Record, scene: Scene): number | null {
  const told = scene.memory.told.get(record.id);
  if (told === undefined) return null;
  const firsts = Object.keys(told.terms.days).map(
    group => mails(record, scene).find(({ notice }) => notice.group === group)?.at ?? 0,
  );
  return Math.max(told.at, ...firsts);
}

/** Whether customers have time to object. Staff's word on what it is counts: that it is theirs, another invariant asks. */
export function needsTime({ treated }: Record, told: Told): boolean {
  if (treated !== null) return treated.class === 'addition';
  return [...told.changes.values()].some(([, after]) => after !== 'gone');
}

function tooSoon(record: Record, scene: Scene): string[] {
  const { memory, now } = scene;
  const told = memory.told.get(record.id);
  if (told === undefined) return [];
  const printed = record.windows.map(({ utc }) => Date.parse(utc));
  const everybody = everybodyToldAt(record, scene) ?? told.at;
  const earliest = needsTime(record, told)
    ? Object.keys(told.terms.days).map(group => earliestEnd(told, group, everybody))
    : [];
  const end = Math.max(0, ...printed, ...earliest);
  return now < end + fifteenMinutes ? [`the time to object ends at ${new Date(end).toISOString()}`] : [];
}

/** What only a person can know: that the mailbox is read, and that those who have to agree first have. */
function unconfirmed(record: Record, scene: Scene): string[] {
  const { memory } = scene;
  const told = memory.told.get(record.id);
  const end = Math.max(0, ...record.windows.map(({ utc }) => Date.parse(utc)));
  if (told === undefined || end === 0) return [];
  const threads = scene.threadsOf(record);
  const said = memory.utterances.filter(one => one.isStaff && threads.includes(one.number));
  // Of an end that was printed before, too: what came to the mailbox since is about this announcement.
  const isRead = said.some(
    one =>
      given(one)?.said.says === 'mailbox read' && one.at >= end && concerns(one, record, threads, memory),
  );
  const agreed = said.some(one => given(one)?.said.says === 'approvals complete');
  return [
    ...(told.terms.mailbox && !isRead ? ['nobody has read the mailbox'] : []),
    ...(asksToAgree(told, memory) && !agreed ? ['those who have to agree first have not'] : []),
  ];
}

/** Whom an earlier announcement has asked to agree is still asked, whatever the policy says since. */
function asksToAgree({ terms, replaces }: Told, memory: Memory): boolean {
  if (terms.approval === true) return true;
  const earlier = replaces === null ? undefined : memory.told.get(replaces);
  return earlier !== undefined && asksToAgree(earlier, memory);
}
