import { counted } from '../../core/report/text.ts';
import type { Record } from '../record.ts';
import { listed } from './listed.ts';

/**
 * Message of a ledger commit: which records moved, and how, in ids and counts. No text of a file or a person stands in
 * it: Git cannot forget.
 *
 * @param changed the records as they are written.
 * @param earlier all records as they stood before.
 * @param accounted whether what customers have been told of moves on.
 */
export function ledgerMessage(
  changed: readonly Record[],
  earlier: readonly Record[],
  accounted: boolean,
): string {
  const lines = changed.map(after => {
    const before = earlier.find(({ id }) => id === after.id) ?? null;
    return `${safeId(after.id)}: ${stepWords(before, after)}`;
  });
  return message(changed, [...lines, ...(accounted ? ['main: taken over as told to customers'] : [])]);
}

/** Message of the commit that holds what became of claimed acts. */
export function outcomesMessage(records: readonly Record[]): string {
  const lines = records.map(({ id, effects }) => {
    const number = (state: string) => Object.values(effects).filter(effect => effect.state === state).length;
    const failed = number('failed');
    return `${safeId(id)}: ${counted(number('done'), 'act', 'acts')} done${failed === 0 ? '' : `, ${failed} failed`}`;
  });
  return message(records, lines);
}

function message(records: readonly Record[], lines: readonly string[]): string {
  const [only = 'Nothing changed', ...others] = lines;
  if (others.length === 0 && only.length <= longestSubject) return only;
  const subject = `${counted(records.length, 'record', 'records')}: ${listed(
    records.map(({ id }) => safeId(id)),
    3,
  )}`;
  return `${subject.slice(0, longestSubject)}\n\n${lines.join('\n')}`;
}

/** What lists and mails show of a commit's first line. */
const longestSubject = 72;

function safeId(id: string): string {
  return id.replace(/[^\w.-]/g, '');
}

function stepWords(before: Record | null, after: Record): string {
  const words = [
    ...(before === null ? [after.kind === 'announced' ? 'announced' : 'announced after the fact'] : []),
    ...(before !== null && before.state !== after.state
      ? [`${stateWord(before)} → ${stateWord(after)}`]
      : []),
    ...more(before?.objections.length, after.objections.length, 'objection', 'objections', 'recorded'),
    ...more(settled(before), settled(after), 'objection', 'objections', 'no longer open'),
    ...more(before?.comments.length, after.comments.length, 'comment', 'comments', 'read'),
    ...more(before?.acts.length, after.acts.length, 'command', 'commands', 'carried out or refused'),
    ...effectWords(before, after),
    ...(before !== null && before.issue === null && after.issue !== null ? ['issue opened'] : []),
    ...(before !== null && before.merged === null && after.merged !== null
      ? [after.merged.early ? 'merged early' : 'merged']
      : []),
    ...(before !== null && before.paused !== after.paused ? [after.paused ? 'paused' : 'goes on'] : []),
  ];
  return words.length === 0 ? 'kept up to date' : words.join(', ');
}

function stateWord({ state }: Record): string {
  return state.replaceAll('-', ' ');
}

function settled(record: Record | null): number {
  return record?.objections.filter(({ state }) => state !== 'open').length ?? 0;
}

function more(before: number | undefined, after: number, one: string, many: string, what: string): string[] {
  const added = after - (before ?? 0);
  return added > 0 ? [`${counted(added, one, many)} ${what}`] : [];
}

function effectWords(before: Record | null, after: Record): string[] {
  const inState = (record: Record | null, state: string) =>
    Object.values(record?.effects ?? {}).filter(effect => effect.state === state).length;
  const claimed = Object.entries(after.effects).filter(
    ([key, { state, attempt }]) =>
      state === 'claimed' &&
      (before?.effects[key]?.state !== 'claimed' || before.effects[key]?.attempt !== attempt),
  ).length;
  return [
    ...more(0, claimed, 'act', 'acts', 'claimed'),
    ...more(inState(before, 'done'), inState(after, 'done'), 'act', 'acts', 'done'),
    ...more(inState(before, 'failed'), inState(after, 'failed'), 'act', 'acts', 'failed'),
  ];
}
