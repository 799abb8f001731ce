import { latestEnd } from '../../bot/record.ts';
import { dayInWords } from '../../core/deadline/day-words.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import type { Scene } from '../scene/scene.ts';
import type { Fact } from './index-page.ts';

/** The change in numbers, from its record. */
export function factsOf({ record }: Scene): Fact[] {
  const { announced, merged, notices, objections, comments, windows } = record;
  const last = windows.find(({ utc }) => utc === latestEnd(record));
  return [
    { what: 'Announced', value: dayInWords(announced.on) },
    { what: 'Objections until', value: last === undefined ? 'none' : dayInWords(last.last_day) },
    {
      what: 'In the list since',
      value: merged === null ? 'not yet' : dayInWords(localDay(merged.at, record.policy.window.time_zone)),
    },
    { what: 'Mails', value: `${count(notices, ({ evidence }) => evidence === 'handed-over')} handed over` },
    {
      what: 'Comments',
      value: `${count(comments, ({ verdict }) => verdict === 'not-objection')} read by a person`,
    },
    {
      what: 'Objections',
      value: `${count(objections, ({ state }) => state === 'answered')} answered, ${count(objections, ({ state }) => state === 'open')} open`,
    },
  ];
}

function count<Thing>(things: readonly Thing[], which: (thing: Thing) => boolean): number {
  return things.filter(which).length;
}
