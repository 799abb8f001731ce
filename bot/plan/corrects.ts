import type { Record } from '../record.ts';
import { wholeEntry } from '../texts/differences.ts';
import { factsOf } from '../texts/entry-facts.ts';
import { plainSpans } from '../texts/span.ts';
import { entryTitle, toldChanges } from '../texts/what-happens.ts';
import { mayHaveTold } from './owed.ts';

/** What a new announcement corrects: the earlier one, and what the two state differently. */
export type Corrects = NonNullable<Record['corrects']>;

type Difference = Corrects['differs'][number];

/**
 * What a record that takes the place of an earlier one tells anew, from what both have frozen. Whoever got the earlier
 * notice has to see what is another now, without laying the two side by side.
 */
export function correctsOf(earlier: Record, record: Record): Corrects {
  return {
    issue: earlier.issue,
    announced_on: earlier.announced.on,
    since: earlier.corrects?.since ?? earlier.announced.at,
    comment: earlier.corrects === undefined ? earlier.announced.comment : earlier.corrects.comment,
    windows: earlier.windows.map(({ group, authorisation, last_day, zone, utc }) => ({
      group,
      authorisation,
      last_day,
      zone,
      utc,
    })),
    differs: [...entriesThatDiffer(earlier, record), ...termsThatDiffer(earlier, record)],
    told: toldBy(earlier),
  };
}

/** Each channel and group that this record or one before it may have reached, with the last that may have. */
function toldBy(earlier: Record): Corrects['told'] {
  const reached = earlier.notices.flatMap(notice =>
    notice.group !== null && mayHaveTold(earlier, notice)
      ? [{ channel: notice.channel, group: notice.group, record: earlier.id }]
      : [],
  );
  const before = (earlier.corrects?.told ?? []).filter(
    ({ channel, group }) => !reached.some(one => one.channel === channel && one.group === group),
  );
  return [...before, ...reached];
}

function entriesThatDiffer(earlier: Record, record: Record): Difference[] {
  const [was, is] = [statedBy(earlier, record), statedBy(record, record)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(entry => {
    const [old, now] = [was.get(entry), is.get(entry)];
    if (old === undefined || now === undefined)
      return [{ entry, ...what, earlier: old?.title ?? null, now: now?.title ?? null }];
    const rows = rowsThatDiffer(entry, old.rows, now.rows);
    // A title repeats what the rows say, unless it is another kind of change.
    return old.title !== now.title && (rows.length === 0 || old.kind !== now.kind)
      ? [{ entry, ...what, earlier: old.title, now: now.title }, ...rows]
      : rows;
  });
}

const what = { label: wholeEntry, brief: wholeEntry };

interface Row {
  readonly label: string;
  readonly brief: string;
  readonly value: string;
}

/** What a record states of each entry that customers are told of, as a notice prints it. */
function statedBy(
  record: Record,
  { windows }: Record,
): ReadonlyMap<string, { readonly title: string; readonly kind: string; readonly rows: readonly Row[] }> {
  // How far a change has come is no part of what was announced.
  const told = { policy: record.policy, kind: 'announced', windows, merged: null } as const;
  return new Map(
    toldChanges(record).map(change => {
      const rows = factsOf(change, told).map(({ label, brief, value }) => ({
        label,
        brief,
        value: plainSpans(value),
      }));
      const kind = `${change.class} ${change.after?.relationship}`;
      return [change.entry, { title: plainSpans([entryTitle(change, record)]), kind, rows }];
    }),
  );
}

function rowsThatDiffer(entry: string, was: readonly Row[], is: readonly Row[]): Difference[] {
  const labels = new Set([...is, ...was].map(({ label }) => label));
  return [...labels].flatMap(label => {
    const said = (rows: readonly Row[]) => {
      const values = rows.flatMap(row => (row.label === label ? [row.value] : []));
      return values.length === 0 ? null : values.join('; ');
    };
    const [earlier, now] = [said(was), said(is)];
    const brief = [...is, ...was].find(row => row.label === label)?.brief ?? label;
    return earlier === now ? [] : [{ entry, label, brief, earlier, now }];
  });
}

function termsThatDiffer({ policy: was }: Record, { policy: is }: Record): Difference[] {
  const terms: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Mailbox for objections', was.objections.email, is.objections.email],
    ['What an objection does', was.objections.effect, is.objections.effect],
    [
      'Who announces',
      was.publisher.legal_name ?? was.publisher.name,
      is.publisher.legal_name ?? is.publisher.name,
    ],
    ['Questions to', was.publisher.contact, is.publisher.contact],
  ];
  return terms.flatMap(([label, before, after]) =>
    before === after
      ? []
      : [
          {
            entry: null,
            label,
            brief: label,
            earlier: before === undefined ? null : plainSpans([before]),
            now: after === undefined ? null : plainSpans([after]),
          },
        ],
  );
}
