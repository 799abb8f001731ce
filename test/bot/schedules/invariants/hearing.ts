import type { Record } from '../../../../bot/record.ts';
import type { Scene } from '../scene.ts';
import { concerns, openBecause } from '../settled.ts';
import type { Invariant, View } from '../view.ts';

/** Whatever happened to a comment since: once the bot could read it, it stands in the record. */
function unheard(record: Record, scene: Scene): string[] {
  const { memory } = scene;
  const threads = scene.threadsHeard(record);
  return memory.utterances
    .filter(one => !one.isStaff && one.heard !== null && concerns(one, record, threads, memory))
    .filter(one => !record.comments.some(({ id, source }) => id === one.id && source === one.place))
    .map(({ id, place }) => `comment ${id} (${place}) does not stand in ${record.id}`);
}

function uncounted(record: Record, scene: Scene): string[] {
  const { memory } = scene;
  const threads = scene.threadsHeard(record);
  return (
    memory.utterances
      .filter(one => one.heard?.said.says === 'object' && (!one.isStaff || !one.heard.edited))
      // A look that was kept from some of it may have read it before it was edited: then that counts.
      .filter(({ perhaps }) => perhaps === null || perhaps.said.says === 'object')
      .filter(one => concerns(one, record, threads, memory))
      .filter(
        one =>
          !record.objections.some(
            ({ comment, made_at }) => comment === one.id && Date.parse(made_at) === one.at,
          ),
      )
      .map(({ id }) => `the objection in comment ${id} is not on record in ${record.id} with its time`)
  );
}

function wasOpen(earlier: Record | undefined, n: number): boolean {
  return earlier?.objections.find(one => one.n === n)?.state === 'open';
}

const heard = ({ records, looked }: View) => (looked.whole ? [...records.values()] : []);

export const aboutHearing: readonly Invariant[] = [
  {
    name: 'every comment is on record',
    says: 'Whatever somebody who is not staff wrote on the issue, the pull request, in a review or on a line of it, and what a pass could see of it, stands in the record of the change, whatever becomes of the comment later.',
    check: view => heard(view).flatMap(record => unheard(record, view.scene)),
  },
  {
    name: 'every objection has a number',
    says: 'Every `/object` is an objection of the record, from the second in which it was written.',
    check: view => heard(view).flatMap(record => uncounted(record, view.scene)),
  },
  {
    name: 'nobody settles what is not theirs',
    says: 'An objection is withdrawn in a record only by whoever made it, and answered only by staff: by two of them where the change goes on despite it.',
    check: ({ grown, scene }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...after.values()].flatMap(record =>
          record.objections
            .filter(({ n, state }) => state !== 'open' && wasOpen(before.get(record.id), n))
            .flatMap(one => openBecause(one, record, scene.threadsOf(record), scene.memory) ?? [])
            .map(why => `${record.id} says that it is settled, although ${why}`),
        ),
      ),
  },
  {
    name: 'nothing on record is forgotten',
    says: 'A comment or an objection that stands in a record stands in all that follow it, also when the change is announced again or was cancelled before that.',
    check: ({ grown, scene }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...after.values()].flatMap(record => {
          const goesOn = record.replaces ?? scene.memory.told.get(record.id)?.cancelled?.id;
          const earlier = before.get(record.id) ?? (goesOn === undefined ? undefined : after.get(goesOn));
          const comments = (earlier?.comments ?? []).filter(
            old => !record.comments.some(({ id, source }) => id === old.id && source === old.source),
          );
          const objections = (earlier?.objections ?? []).filter(
            old =>
              !record.objections.some(
                one => one.n === old.n && one.comment === old.comment && one.made_at === old.made_at,
              ),
          );
          return [
            ...comments.map(({ id }) => `${record.id} has lost comment ${id}`),
            ...objections.map(({ n }) => `${record.id} has lost objection ${n}`),
          ];
        }),
      ),
  },
];
