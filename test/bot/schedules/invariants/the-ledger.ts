import type { Record } from '../../../../bot/record.ts';
import type { Scene } from '../scene.ts';
import type { Invariant } from '../view.ts';

const ends: readonly Record['state'][] = ['in-the-list', 'cancelled', 'replaced'];

/** Entries of which a record says that they are in the list and are not, or the other way. */
function untrue(changes: Record['changes'], scene: Scene): string[] {
  const standing = scene.meaningAt(scene.repo.head('main') ?? '');
  return changes
    .filter(
      ({ entry, after }) => (after === null) !== (standing.get(entry.replace('example-', '')) === 'gone'),
    )
    .map(({ entry }) => entry);
}

/** What an announcement rests on: it is frozen. */
function frozen({ digest, policy, changes, pull, head, kind, treated, replaces }: Record): string {
  return JSON.stringify({ digest, policy, changes, pull, head, kind, treated, replaces });
}

export const aboutTheLedger: readonly Invariant[] = [
  {
    name: 'the ledger only grows',
    says: 'Each head of the ledger descends from the one before, and no record is in it twice or gone from it.',
    check: ({ grown }) => {
      if (grown === null) return ['the ledger no longer descends from what it was'];
      return grown.flatMap(({ before, after, twice }) => [
        ...twice.map(id => `${id} stands in the ledger twice`),
        ...[...before.keys()].filter(id => !after.has(id)).map(id => `${id} is gone`),
      ]);
    },
  },
  {
    name: 'what was announced is frozen',
    says: 'The change, its digest, the policy and the announced commit of a record never change.',
    check: ({ grown }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...before.values()]
          .filter(old => frozen(old) !== frozen(after.get(old.id) ?? old))
          .map(({ id }) => `what ${id} announced has changed`),
      ),
  },
  {
    name: 'announced is what was seen',
    says: 'A record names exactly the entries in which the pull request differed from the default branch in what customers are told of, when it was announced; one that tells after the fact says what stands on the default branch.',
    check: ({ grown, scene, looked }) =>
      // A copy that says nothing has changed showed what was there before, and that is what was announced.
      (looked.trouble?.trouble === 'said to be as it was' ? [] : (grown ?? [])).flatMap(({ before, after }) =>
        [...after.values()]
          .filter(({ id }) => !before.has(id))
          .flatMap(({ id, kind, changes }) => {
            if (kind === 'after-the-fact')
              return untrue(changes, scene).map(entry => `${id} is not true of ${entry}`);
            const seen = [...(scene.memory.told.get(id)?.changes.keys() ?? [])]
              .map(one => `example-${one}`)
              .sort();
            const told = changes.map(({ entry }) => entry).sort();
            return seen.join() === told.join()
              ? []
              : [`${id} announces ${told.join()}, and it was ${seen.join()}`];
          }),
      ),
  },
  {
    name: 'staff say as what it is treated',
    says: 'A change is announced as another kind than its fields make it only where staff said so on its pull request, and as what they said last before they announced it.',
    check: ({ grown, scene }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...after.values()]
          .filter(({ id, pull }) => !before.has(id) && pull !== null)
          .flatMap(record => treatedWrongly(record, scene)),
      ),
  },
  {
    name: 'one outcome for a change',
    says: 'A record that is in the list, cancelled or replaced stays so.',
    check: ({ grown }) =>
      (grown ?? []).flatMap(({ before, after }) =>
        [...before.values()].flatMap(({ id, state }) => {
          const now = after.get(id)?.state ?? state;
          return ends.includes(state) && now !== state ? [`${id} was ${state} and is ${now}`] : [];
        }),
      ),
  },
];

/** What staff said of a pull request's kind before they announced it: the last time counts. */
function treatedWrongly({ id, pull, treated, announced }: Record, { memory }: Scene): string[] {
  const said = memory.utterances.filter(
    one => one.isStaff && one.place === 'pull' && one.number === pull && one.id < (announced.comment ?? 0),
  );
  const last = said.findLast(one => one.said.says === 'treat');
  const since = said.findLast(one => one.said.says === 'announce' && memory.toldBy(one.id) !== undefined);
  if (treated === null)
    return last === undefined || last.id < (since?.id ?? 0)
      ? []
      : [`${id} is not treated as staff said in comment ${last.id}`];
  const { said: words } = last ?? {};
  return last?.id === treated.comment && words?.says === 'treat' && words.as === treated.class
    ? []
    : [
        `${id} is treated as ${treated.class} by comment ${treated.comment}, and staff said ${words?.says} last`,
      ];
}
