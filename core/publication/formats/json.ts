import schema from '../../../schemas/subprocessors.schema.json' with { type: 'json' };
import type { Entry } from '../../entry.ts';
import type {
  ComingChange as ComingChangeJson,
  Entry as EntryJson,
  PastChange as PastChangeJson,
  SubprocessorsFile,
} from '../../generated/subprocessors.ts';
import type { ChangeOnPage, ComingChange, GroupDeadline, PastChange } from '../../render/records.ts';
import { changeAddress, siteAddress } from '../addresses.ts';
import { idsOf, type PublicationIds } from '../ids.ts';
import type { Publication } from '../publication.ts';
import { endOfTime } from '../texts/deadline-words.ts';
import { prettyJson } from './pretty-json.ts';

const schemaFile = 'subprocessors.schema.json';

/**
 * All that is published as data: the list, what is coming, what was. It names no commit and no time of its making, so
 * that it differs only when something in it does: whoever asks for it again and again sees by its `ETag` that it has not.
 */
export function subprocessorsJson(publication: Publication): string {
  const { registry, records } = publication;
  const { policy } = registry;
  const { publisher, objections, vocabulary } = policy;
  const ids = idsOf(publication);
  const file: SubprocessorsFile = {
    $schema: schemaFile,
    schema_version: 1,
    publisher: {
      name: publisher.name,
      legal_name: publisher.legal_name ?? null,
      website: publisher.website ?? null,
      contact: publisher.contact,
    },
    objections_to: objections.email,
    site: siteAddress(policy),
    last_changed_on: records.lastChangedOn,
    // What the publisher says comes before the day on which the ledger began.
    taken_over_on: policy.taken_over?.on ?? records.baseline,
    groups: policy.groups.map(({ id, label, authorisation }) => ({ id, label, authorisation })),
    categories: policy.categories,
    vocabulary: {
      data: vocabulary?.data ?? [],
      data_subjects: vocabulary?.data_subjects ?? [],
      products: vocabulary?.products ?? [],
      regions: vocabulary?.regions ?? [],
      plans: vocabulary?.plans ?? [],
    },
    entries: registry.entries.map(entryJson),
    retired: [...registry.retired],
    coming_changes: records.coming.map(change => coming(change, publication, ids)),
    past_changes: records.past.map(change => past(change, publication, ids)),
  };
  return prettyJson(file);
}

/** The form of subprocessors.json and history.json, to be published beside them. */
export function subprocessorsSchema(): string {
  return prettyJson(schema);
}

type Change = ComingChangeJson['entries'][number];

/** Fields of an entry in the order of the schema, so that another order in its file is no news. */
const entryFields = Object.keys(schema.definitions.entry.properties) as (keyof EntryJson)[];

function entryJson(entry: Entry): EntryJson {
  const fields: EntryJson = { ...entry, website: [...entry.website] };
  return Object.fromEntries(entryFields.map(name => [name, fields[name]])) as unknown as EntryJson;
}

function coming(change: ComingChange, { registry }: Publication, ids: PublicationIds): ComingChangeJson {
  return {
    ...common(change, registry.policy, ids),
    state: change.status as ComingChangeJson['state'],
    state_words: change.state,
    paused: change.paused,
    in_the_list_already: [...(change.inTheListAlready ?? [])],
    entries: change.entries.map(({ id, title, words, before, after }): Change => {
      return {
        id,
        title,
        words: [...words],
        before: before && entryJson(before),
        after: after && entryJson(after),
      };
    }),
  };
}

function past(change: PastChange, { registry }: Publication, ids: PublicationIds): PastChangeJson {
  return {
    ...common(change, registry.policy, ids),
    state: change.status as PastChangeJson['state'],
    ended_on: change.date,
    told_on: change.toldOn,
    window_ended_on: change.windowEndedOn,
    note: change.note,
    entries: change.entries.map(({ id, title, words }): Change => ({ id, title, words: [...words] })),
  };
}

function common(
  change: ChangeOnPage,
  policy: Publication['registry']['policy'],
  ids: PublicationIds,
): Omit<PastChangeJson, 'state' | 'ended_on' | 'told_on' | 'window_ended_on' | 'note' | 'entries'> {
  return {
    id: ids.change(change),
    number: change.number,
    url: changeAddress(policy, change),
    issue_url: change.url,
    title: change.title,
    kind: change.kind,
    classes: [...change.classes],
    concerns: change.concerns,
    announced_at: change.announcedAt,
    used_from: change.usedFrom,
    deadlines: change.deadlines.map(deadline),
    notices: change.notices.map(({ group, channel, kind, evidence, at }) => {
      return { group, channel, kind, evidence, at };
    }),
    objections: { ...change.objections },
    events: change.events.map(({ at, what }) => ({ at, what })),
    replaces: change.replaces,
    replaced_by: change.replacedBy,
  };
}

function deadline(end: GroupDeadline): PastChangeJson['deadlines'][number] {
  const { group, label, authorisation, lastDay, zone, utc, steps } = end;
  return {
    group,
    label,
    authorisation,
    last_day: lastDay,
    time_zone: zone,
    until: utc,
    words: `until ${endOfTime(end)}`,
    steps: [...steps],
  };
}
