import type { Record } from '../../../../bot/record.ts';
import { againstClosing, everybodyToldAt, needsTime } from '../may-close.ts';
import type { Told } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { earliestEnd } from '../time-to-object.ts';
import type { Invariant, View } from '../view.ts';

/** Records that this look has called closed, as it wrote them down. */
function closed({ grown }: View): Record[] {
  return (grown ?? []).flatMap(({ before, after }) =>
    [...after.values()].filter(
      ({ id, state }) => isClosed(state) && !isClosed(before.get(id)?.state ?? 'announcing'),
    ),
  );
}

function isClosed(state: Record['state']): boolean {
  return state === 'window-closed' || state === 'in-the-list';
}

/** Why a commit must not be called a success now; empty: it may be. */
function againstSuccess(sha: string, view: View): string[] {
  const { scene } = view;
  if (scene.memory.groups.includes(sha)) return againstContent(`the queue’s ${sha.slice(0, 7)}`, sha, view);
  const pulls = openPulls(scene).filter(pull => pull.headSha === sha);
  const toMain = pulls.filter(({ base }) => base === 'main');
  if (pulls.length > 0 && toMain.length === 0) return ['it goes to another branch'];
  return toMain.flatMap(({ number, mergeSha }) => {
    return mergeSha === null ? [`#${number} conflicts`] : againstContent(`#${number}`, mergeSha, view);
  });
}

/** Why the default branch must not become this commit now. */
function againstContent(what: string, commit: string, { scene, records }: View): string[] {
  const differences = scene.differences(scene.repo.head('main') ?? '', commit);
  return [...differences].flatMap(([company, [before, after]]) => {
    const reasons = [...records.values()]
      .filter(
        ({ id, state }) =>
          state === 'window-closed' && covers(scene.memory.told.get(id), company, before, after),
      )
      .map(record => againstClosing(record, scene));
    if (reasons.length === 0)
      return [`${what} changes ${company} from ${before} to ${after}, which no closed window covers`];
    return reasons.some(some => some.length === 0) ? [] : (reasons[0] ?? []);
  });
}

function covers(record: Told | undefined, company: string, before: string, after: string): boolean {
  const told = record?.changes.get(company);
  return told !== undefined && told[1] === after && (told[0] === null || told[0] === before);
}

function openPulls({ pulls, repo }: Scene) {
  return pulls.filter(number => repo.issue(number).state === 'open').map(number => repo.pullAt(number));
}

const ours = 'subprocessors[bot]';

export const aboutClosing: readonly Invariant[] = [
  {
    name: 'nothing is closed too soon',
    says: 'A record says `window-closed` only when every group was told of the deadline that holds, it has been over for 15 minutes, the mailbox was confirmed read, every comment was read by staff, and every objection is withdrawn or answered.',
    check: view =>
      closed(view).flatMap(record =>
        againstClosing(record, view.scene).map(why => `${record.id} was closed although ${why}`),
      ),
  },
  {
    name: 'no success without a closed window',
    says: 'The bot says `success` of a commit only if the pull request changes nothing that customers have to be told of, or exactly what a record announced whose window is closed and may be; never for a pull request to another branch; and of a group of the merge queue only if that holds for all that it would bring.',
    check: view =>
      [...view.newStatuses].flatMap(([sha, statuses]) =>
        statuses.some(({ state, creator }) => state === 'success' && creator === ours)
          ? againstSuccess(sha, view).map(why => `success was said of ${sha.slice(0, 7)} although ${why}`)
          : [],
      ),
  },
  {
    name: 'no success is left standing',
    says: 'After a pass that came to its end no commit says `success` any more that may not, whoever said so.',
    check: view => {
      if (view.looked.failed !== null || !view.looked.whole) return [];
      const { repo } = view.scene;
      const heads = [
        ...openPulls(view.scene).map(({ headSha, number }) => ({ sha: headSha, what: `#${number}` })),
        ...repo.queue().map(({ sha, pull }) => ({ sha, what: `the queue’s #${pull}` })),
      ];
      return heads.flatMap(({ sha, what }) => {
        const newest = repo.statuses(sha).find(({ context }) => context === 'subprocessors/objection-window');
        return newest?.state === 'success'
          ? againstSuccess(sha, view).map(why => `${what} still says success although ${why}`)
          : [];
      });
    },
  },
  {
    name: 'merged is what was announced',
    says: 'What GitHub lets through its required status, with nobody past the bot since its last look, brings nothing into the list but what a record announced whose window is closed.',
    check: ({ scene }) =>
      scene.memory.merges.flatMap(({ pull, before, after, closed: records }) =>
        [...scene.differences(before, after)]
          .filter(([company, [from, to]]) => !records.some(told => covers(told, company, from, to)))
          .map(([company, [from, to]]) => `#${pull} brought ${company} from ${from} to ${to}`),
      ),
  },
  {
    name: 'no window is shorter than promised',
    says: 'The time of each group is at least what the policy said when the change was announced, counted from the day on which the last notice went out; a later edit of the policy alters nothing.',
    check: ({ grown, scene, records, looked }) => [
      ...(grown ?? []).flatMap(({ after }) =>
        [...after.values()].flatMap(one => tooShort(one, scene, scene.memory.told.get(one.id)?.at)),
      ),
      // A look that was cut short may have sent the last notice and not have written down yet what that moves.
      ...(looked.whole && looked.failed === null
        ? [...records.values()]
            .filter(({ state }) => state === 'open' || state === 'held' || state === 'window-closed')
            .flatMap(one => tooShort(one, scene, everybodyToldAt(one, scene) ?? undefined))
        : []),
    ],
  },
  {
    name: 'no deadline moves earlier',
    says: 'A deadline that was written down once never moves earlier, also when the change is announced again.',
    check: ({ grown }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...after.values()].flatMap(record => {
          const earlier =
            before.get(record.id) ?? (record.replaces === null ? undefined : after.get(record.replaces));
          return (earlier?.windows ?? []).flatMap(({ group, utc }) => {
            const now = record.windows.find(window => window.group === group);
            return now !== undefined && Date.parse(now.utc) >= Date.parse(utc)
              ? []
              : [`${record.id}: ${group} had until ${utc}, and has until ${now?.utc ?? 'no day'}`];
          });
        }),
      ),
  },
];

function tooShort(record: Record, { memory }: Scene, since: number | undefined): string[] {
  const told = memory.told.get(record.id);
  if (told === undefined || since === undefined || memory.ledgerMoved) return [];
  // A window that was printed before staff said that it needs none stays as it was printed.
  if (record.treated !== null && !needsTime(record, told)) return [];
  return record.windows.flatMap(({ group, utc }) => {
    const least = earliestEnd(told, group, since);
    return Date.parse(utc) < least
      ? [`${record.id}: ${group} has until ${utc}, and was promised ${new Date(least).toISOString()}`]
      : [];
  });
}
