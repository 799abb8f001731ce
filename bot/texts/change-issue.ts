import { dayInWords } from '../../core/deadline/day-words.ts';
import { issueMarker } from '../markers.ts';
import type { Wait } from '../plan/wait.ts';
import type { Record } from '../record.ts';
import { countingSections } from './change-issue/counting.ts';
import { entrySections } from './change-issue/entries.ts';
import { howToObject } from './change-issue/how-to-object.ts';
import { leadSections } from './change-issue/lead.ts';
import { stateSection } from './change-issue/state.ts';
import { pullUrl, recordUrl, type TextContext } from './context.ts';
import { differenceTable } from './differences.ts';
import { asLink } from './escape/markdown.ts';
import { titleText } from './escape/title.ts';
import { titleOfChange } from './what-happens.ts';
import { generalWindows } from './windows.ts';
import { withinLimit } from './within-limit.ts';

/** Title of the change issue: what happens, and until when customers can object. At most 200 characters. */
export function issueTitle(record: Record): string {
  const title = titleText(titleOfChange(record));
  const days = generalWindows(record).map(({ last_day }) => dayInWords(last_day, 'plain'));
  const [first, last] = [days[0], days.at(-1)];
  const until = first === last ? first : `${first}, for some until ${last}`;
  switch (record.state) {
    case 'cancelled':
      return `Not going ahead: ${title}`;
    case 'replaced':
      return `Announced again: ${title}`;
    case 'announcing':
    case 'open':
    case 'held':
      return until === undefined ? title : `${title} – objections until ${until}`;
    case 'window-closed':
    case 'in-the-list':
      return last === undefined ? title : `${title} – time to object ended ${last}`;
  }
}

/**
 * Body of the change issue: what a customer needs to judge the change and to object, and where it stands. It is the
 * live state: it is written again whenever one of its words changes, and not otherwise.
 */
export function issueBody(record: Record, waits: readonly Wait[], context: TextContext): string {
  return withinLimit(
    [
      { text: issueMarker(record.id) },
      ...leadSections(record, waits, context).map(text => ({ text })),
      ...(isStanding(record) ? differenceTable(record).map(text => ({ text, optional: true })) : []),
      ...entrySections(record).map(text => ({ text, optional: true })),
      ...howToObject(record, waits).map(text => ({ text })),
      ...countingSections(record).map(text => ({ text, optional: true })),
      { text: stateSection(record, waits, context) },
    ],
    shortened(record, context),
  );
}

/** What has been given up or announced again is told as it was announced. */
function isStanding({ state }: Record): boolean {
  return state !== 'cancelled' && state !== 'replaced';
}

function shortened(record: Record, context: TextContext): string {
  const all =
    record.pull === null
      ? asLink('the record', recordUrl(context, record))
      : asLink('the pull request', pullUrl(context, record.pull));
  return `… This is shortened: not everything has room here. All of it stands in ${all}.`;
}
