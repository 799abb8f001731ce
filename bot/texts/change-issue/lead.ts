import { dayInWords } from '../../../core/deadline/day-words.ts';
import { endInShort, untilInWords } from '../../../core/deadline/end-words.ts';
import { localDay } from '../../../core/deadline/local-day.ts';
import { earliestUse } from '../../plan/extend.ts';
import type { Wait } from '../../plan/wait.ts';
import type { Record } from '../../record.ts';
import { issueUrl, type TextContext } from '../context.ts';
import { asCell, asLink, asText } from '../escape/markdown.ts';
import { tallyInWords } from '../objection-words.ts';
import { firstUse, toldChanges, whatHappens } from '../what-happens.ts';
import { asksFirst, endOf, generalWindows, groupLabel, latestWindow, zoneOf } from '../windows.ts';
import { isOver } from './how-to-object.ts';

/** What a reader must know before anything else: what happens, until when, and whatever is out of the ordinary. */
export function leadSections(record: Record, waits: readonly Wait[], context: TextContext): string[] {
  const name = asText(record.policy.publisher.name);
  const announced = dayInWords(record.announced.on, 'plain');
  if (record.state === 'cancelled') {
    const why = record.why === null || record.why === '' ? '' : `\n\nReason: ${asText(record.why)}`;
    return [
      `**${name} is not going ahead with this change. There is nothing to do.**${why}`,
      `What was announced on ${announced}:`,
    ];
  }
  if (record.state === 'replaced') {
    const { replacedBy } = context;
    const next =
      replacedBy === undefined ? '' : ` It stands ${asLink('here', issueUrl(context, replacedBy))}.`;
    return [
      `**The announcement of ${announced} no longer applies: the change was altered and announced again.**${next} If you objected, that still stands; you need not repeat it.`,
      `What was announced on ${announced}:`,
    ];
  }
  return [
    `**${headline(record, waits)}**`,
    ...groupsSection(record, waits),
    ...outOfTheOrdinary(record, context),
  ];
}

function headline(record: Record, waits: readonly Wait[]): string {
  const { windows } = record;
  const happens = isPast(record) ? `${already(record)} ` : `${asText(whatHappens(record))}. `;
  if (windows.length === 0)
    return `${happens}For information: no time to object is counted for a change of this kind.`;
  const over = isOver(record, waits) ? latestWindow(record) : null;
  if (over !== null) {
    return `${happens}The time to object ended on ${endInShort(endOf(over))}. ${tallyInWords(record)}`;
  }
  const [window, ...others] = generalWindows(record);
  if (window === undefined)
    return `${happens}Customers whose agreement asks for their approval first are asked.`;
  const usual = isPast(record) && record.kind === 'after-the-fact' ? ', as with any change,' : '';
  const longer = others.some(({ utc }) => utc > window.utc) ? ' Some agreements give longer.' : '';
  return `${happens}Customers can object${usual} ${untilInWords(endOf(window))}.${longer}`;
}

function isPast({ kind, merged }: Record): boolean {
  return kind === 'after-the-fact' || merged !== null;
}

function already(record: Record): string {
  const told = toldChanges(record);
  const isNew = told.length === 1 && told[0]?.before === null;
  const what = isNew ? 'This company is in the list already' : 'This change is in the list already';
  if (record.kind !== 'after-the-fact')
    return isNew ? 'This company is in the list now.' : 'This change is in the list now.';
  if (record.paused)
    return isNew
      ? 'This company was put in the list before customers were told, and has been taken out again.'
      : 'This change was made in the list before customers were told, and has been undone.';
  return `${what}: it was ${isNew ? 'put there' : 'made'} before customers were told.`;
}

/** One row a group, where groups differ. */
function groupsSection(record: Record, waits: readonly Wait[]): string[] {
  const { windows } = record;
  if (windows.length < 2 && !asksFirst(record)) return [];
  const over = isOver(record, waits);
  const rows = windows.map(window => {
    const end = endInShort(endOf(window));
    const what =
      window.authorisation === 'general'
        ? `${over ? 'could' : 'can'} object until ${end}`
        : `${over ? 'were' : 'are'} asked first, to answer by ${end}; no answer is a no`;
    return `| ${asCell(groupLabel(record, window.group))} | ${what} |`;
  });
  return [['| Customers under | |', '|---|---|', ...rows].join('\n')];
}

/** A deadline that moved by itself may have passed the day of first use: then that day cannot stand. */
function afterUse(record: Record): string[] {
  const [day, window, use] = [earliestUse(record), latestWindow(record), firstUse(record)];
  if (day === null || use === null || window === null || day > window.last_day || record.merged !== null)
    return [];
  return [
    `**The day of first use that was announced, ${use}, comes before the time to object ends.** A part of the notices went out late, and the time was made longer. Staff: set \`used_from\` to a later day and announce it again.`,
  ];
}

/** The announcement whose place this one takes, as far as the record knows of it. */
function earlier({ corrects }: Record, context: TextContext): string {
  if (corrects === undefined) return 'an earlier announcement';
  const day = dayInWords(corrects.announced_on, 'plain');
  return corrects.issue === null
    ? `the announcement of ${day}`
    : `the announcement of ${day} (${asLink(`issue ${corrects.issue}`, issueUrl(context, corrects.issue))})`;
}

function outOfTheOrdinary(record: Record, context: TextContext): string[] {
  const { merged, paused, replaces } = record;
  const window = latestWindow(record);
  const seen = merged === null ? '' : dayInWords(localDay(merged.at, zoneOf(record)), 'plain');
  return [
    ...(replaces === null
      ? []
      : [
          `This takes the place of ${earlier(record, context)}, which no longer applies. Objections made to that one stand here too; nobody has to repeat one.`,
        ]),
    ...(merged?.early === true && record.kind === 'announced'
      ? [
          `**This was merged before ${window === null ? 'customers had been told' : 'the time to object had ended'}** (seen on ${seen}). ${
            window === null
              ? 'The public page shows it.'
              : `The time goes on ${untilInWords(endOf(window))}; the public page shows it.`
          }`,
        ]
      : []),
    ...afterUse(record),
    ...(paused
      ? [
          `**Paused:** ${record.kind === 'after-the-fact' ? 'it is not in the list now' : 'the proposal was closed'}, so nothing starts. The time to object goes on, and objections count as before.`,
        ]
      : []),
  ];
}
