import type { Publication } from '../publication.ts';
import { atomFeed } from './atom.ts';
import { deadlinesCalendar } from './calendar.ts';
import { subprocessorsCsv } from './csv.ts';
import { historyJson } from './history-json.ts';
import { subprocessorsJson, subprocessorsSchema } from './json.ts';
import { jsonFeed } from './json-feed.ts';

/** Every file of data by its path below the site's folder. The same publication gives the same bytes. */
export function formatFiles(publication: Publication): ReadonlyMap<string, string> {
  return new Map([
    ['subprocessors.json', subprocessorsJson(publication)],
    ['subprocessors.schema.json', subprocessorsSchema()],
    ['subprocessors.csv', subprocessorsCsv(publication)],
    ['feed.atom', atomFeed(publication)],
    ['feed.json', jsonFeed(publication)],
    ['deadlines.ics', deadlinesCalendar(publication)],
    ['history.json', historyJson(publication.history)],
  ]);
}
