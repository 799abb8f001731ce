import type { Entry } from '../entry.ts';
import { markdownLink } from './escape/markdown.ts';
import type { PageRecords } from './records.ts';

/** What the list says beside an entry's service, as Markdown; nothing for most. */
export type Marks = (entry: Entry) => string;

/** Marks the entries that came into the list before the time to object had ended: said plainly, where readers look. */
export function marksOf({ coming }: PageRecords): Marks {
  const marks = new Map(
    coming.flatMap(({ number, url, inTheListAlready = [] }) =>
      inTheListAlready.map(id => [
        id,
        ` – in the list before the time to object has ended (${markdownLink(`change ${number}`, url)})`,
      ]),
    ),
  );
  return ({ id }) => marks.get(id) ?? '';
}
