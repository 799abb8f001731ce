import type { Entry } from '../entry.ts';
import { entry as entryValidator } from '../generated/validators.js';
import { historyJson } from './formats/history-json.ts';
import { extendHistory, type ListHistory } from './history.ts';

/**
 * The history that a published `history.json` holds; `null` if it is not, byte for byte, what is written of some history:
 * then nothing rests on it, and Git is read anew.
 */
export function historyIn(text: string): ListHistory | null {
  const history = parsed(text);
  if (history === null || !history.versions.every(({ id, entry }) => isEntry(id, entry))) return null;
  // What is in order comes out as it went in; what overlaps, is out of order or ends before it began does not.
  return historyJson(extendHistory(history, [])) === text ? history : null;
}

function parsed(text: string): ListHistory | null {
  try {
    const { from, versions } = JSON.parse(text) as ListHistory;
    const history = {
      from,
      versions: versions.map(({ id, entry, from: first, until }) => ({ id, entry, from: first, until })),
    };
    return historyJson(history) === text ? history : null;
  } catch {
    return null;
  }
}

function isEntry(id: unknown, entry: Entry): boolean {
  if (typeof entry !== 'object' || entry === null || entry.id !== id) return false;
  const { website, ...rest } = entry;
  return entryValidator(website?.length === 0 ? rest : entry);
}
