import { entry as entryValidator } from '../generated/validators.js';
import { historyJson } from './formats/history-json.ts';
import { type EntryVersion, extendHistory, type ListHistory } from './history.ts';

/**
 * The history that a published `history.json` holds; `null` if it is not, byte for byte, what is written of some history:
 * then nothing rests on it, and Git is read anew.
 */
export function historyIn(text: string): ListHistory | null {
  try {
    const { from, versions } = JSON.parse(text) as ListHistory;
    if ((from !== null && !isDay(from)) || !versions.every(isVersion)) return null;
    // What is in order comes out as it went in; what overlaps, is out of order or ends before it began does not.
    const history = extendHistory({ from, versions }, []);
    return historyJson(history) === text ? history : null;
  } catch {
    return null;
  }
}

function isVersion({ id, entry, from, until }: EntryVersion): boolean {
  const { website, ...rest } = entry;
  if (!Array.isArray(website) || entry.relationship === undefined) return false;
  // An entry without a website is published with an empty list, which no file may state.
  const asInItsFile = website.length === 0 ? rest : entry;
  return (
    typeof id === 'string' && isDay(from) && (until === null || isDay(until)) && entryValidator(asInItsFile)
  );
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
