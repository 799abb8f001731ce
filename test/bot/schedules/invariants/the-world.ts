import type { Record } from '../../../../bot/record.ts';
import { Refusal } from '../../../../github/refusal.ts';
import { againstClosing } from '../may-close.ts';
import { given, type Mailed, type Memory } from '../memory.ts';
import { botLogin } from '../scene.ts';
import type { Invariant } from '../view.ts';

const waiting: readonly Record['state'][] = ['announcing', 'open', 'held'];
const lease = 10 * 60_000;

/** Of two mails of one notice, what speaks against the second. */
function doubled(first: Mailed, second: Mailed): string[] {
  const name = `${second.notice.record} ${second.notice.notice}`;
  return [
    ...(first.reached === 'everybody' && second.at < first.at + lease
      ? [`${name} had been handed over, and was again within its lease`]
      : []),
    ...(second.notice.attempt > first.notice.attempt
      ? []
      : [`${name}: attempt ${second.notice.attempt} came twice`]),
    ...(second.notice.text === first.notice.text ? [] : [`${name} says something else the second time`]),
  ];
}

/** A record, and those whose place it took. */
function announcementsOf({ id }: Record, memory: Memory): ReadonlySet<string> {
  const all = new Set([id]);
  for (let before = memory.told.get(id)?.replaces; before; before = memory.told.get(before)?.replaces)
    all.add(before);
  return all;
}

/** Unread in a record, gone from its thread, and never there when a look saw everything. */
function isReadByChance({ id, verdict, gone }: Record['comments'][number], memory: Memory): boolean {
  return verdict === 'unread' && gone && memory.utterance(id)?.heard === null;
}

/** Staff said that a group need not be written to of the end. */
function isWaived({ notices }: Record, group: string, { utterances }: Memory): boolean {
  const isSaid = utterances.some(one => one.isStaff && given(one)?.said.says === 'waive notice');
  return (
    isSaid &&
    notices.some(one => one.kind === 'cancelled' && one.group === group && one.evidence === 'waived')
  );
}

export const aboutTheWorld: readonly Invariant[] = [
  {
    name: 'one issue for a change',
    says: 'For each record at most one issue is ever opened; another only after somebody deleted it, or took its mark off before the ledger knew it.',
    check: ({ scene }) => {
      if (scene.memory.ledgerMoved || scene.memory.deletedIssues > 0) return [];
      const marks = [...scene.memory.marks.values()];
      return marks
        .filter((mark, index) => marks.indexOf(mark) !== index)
        .map(mark => `there are two issues of ${mark}`);
    },
  },
  {
    name: 'a notice goes out once for each claim',
    says: 'No attempt at a notice is made twice. One that was handed over is sent again only if its outcome was lost and its lease of ten minutes is over, and then with the same words.',
    check: ({ scene }) => {
      if (scene.memory.ledgerMoved) return [];
      const { mails } = scene.memory;
      return mails.flatMap((second, index) => {
        const first = mails
          .slice(0, index)
          .findLast(
            ({ notice }) => notice.record === second.notice.record && notice.notice === second.notice.notice,
          );
        return first === undefined ? [] : doubled(first, second);
      });
    },
  },
  {
    name: 'who was told is told of the end',
    says: 'When a change that was cancelled has ended, each group that got an announcement of it by mail, or of what it took the place of, and that the policy it was announced by names, has got a mail that says so, unless staff waived it.',
    check: ({ scene, records }) => {
      const { memory } = scene;
      if (memory.ledgerMoved) return [];
      return [...records.values()]
        .filter(({ state, ended_at }) => state === 'cancelled' && ended_at !== null)
        .flatMap(record => {
          const reached = memory.mails.filter(
            ({ notice, reached: who }) =>
              who !== 'nobody' && announcementsOf(record, memory).has(notice.record),
          );
          const ofEnd = reached.filter(
            ({ notice }) => notice.record === record.id && notice.kind === 'cancelled',
          );
          // Whom the policy names no more, nobody can reach by it.
          const named = new Set(Object.keys(memory.told.get(record.id)?.terms.days ?? {}));
          const groups = new Set(
            reached.flatMap(({ notice: { group } }) => group ?? []).filter(one => named.has(one)),
          );
          return [...groups]
            .filter(group => !ofEnd.some(({ notice }) => notice.group === group))
            .filter(group => !isWaived(record, group, memory))
            .map(group => `${record.id} was cancelled, and ${group} was not told`);
        });
    },
  },
  {
    name: 'a pass ends well or says why',
    says: 'A pass comes to its end or ends with a `Refusal`: never with a mistake of its own.',
    check: ({ looked: { failed } }) =>
      failed === null || failed instanceof Refusal
        ? []
        : [`a pass failed with ${failed instanceof Error ? failed.stack : String(failed)}`],
  },
  {
    name: 'it comes to rest',
    says: 'When all trouble is over, a few passes lead to one that has nothing to do.',
    check: ({ isQuiet, looked: { failed, steps } }) => {
      if (!isQuiet) return [];
      if (failed !== null) return [`the last pass failed with ${String(failed)}`];
      return steps
        .filter(step => step.do !== 'stand-still')
        .map(step => `there was still to do: ${JSON.stringify(step).slice(0, 300)}`);
    },
  },
  {
    name: 'nothing waits for nothing',
    says: 'When all trouble is over, a change whose window may be closed is closed.',
    check: ({ isQuiet, looked, scene, records }) => {
      const { memory, repo } = scene;
      // Where somebody has taken something away, a person has to look first, and no schedule says how.
      if (!isQuiet || looked.standsStill !== null || memory.ledgerMoved || memory.deletedIssues > 0)
        return [];
      return (
        [...records.values()]
          .filter(
            ({ state, issue }) => waiting.includes(state) && issue !== null && !repo.issue(issue).locked,
          )
          .filter(record => againstClosing(record, scene).length === 0)
          // A look that did not come to its end may have read what is gone since: that waits for a person, as it should.
          .filter(({ comments }) => !comments.some(one => isReadByChance(one, memory)))
          .map(({ id, state }) => `${id} is ${state} and could be closed`)
      );
    },
  },
  {
    name: 'every proposal has a gate',
    says: 'When all trouble is over, every open pull request to the default branch has a status of the bot, and so has every group of the merge queue.',
    check: ({ isQuiet, looked, scene: { repo, pulls } }) => {
      if (!isQuiet || looked.standsStill !== null) return [];
      const proposed = pulls.filter(
        number => repo.issue(number).state === 'open' && repo.pullAt(number).base === 'main',
      );
      const heads = [
        ...proposed.map(number => ({ sha: repo.pullAt(number).headSha, what: `#${number}` })),
        ...repo.queue().map(({ sha, pull }) => ({ sha, what: `the queue’s #${pull}` })),
      ];
      return heads
        .filter(({ sha }) => !repo.statuses(sha).some(({ creator }) => creator === botLogin))
        .map(({ what }) => `${what} has no status of ours`);
    },
  },
];
