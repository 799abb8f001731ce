import { historyOf, type ListHistory, unknownHistory } from '../../core/publication/history.ts';
import { listStates } from '../../core/publication/list-states.ts';
import { checkedOutAround } from '../../local/git/head.ts';
import { readFolderHistory } from '../../local/git/history.ts';
import { LocalError } from '../../local/local-error.ts';

/** The history of the list as this clone has it. */
interface LocalHistory {
  readonly history: ListHistory;
  /** What there is to say about it, in sentences. */
  readonly notes: readonly string[];
}

/** Reads the history of a registry's folder from Git; without Git around it only today's list is known. */
export function localHistory(folder: string): LocalHistory {
  try {
    const around = checkedOutAround(folder);
    if (around === null) return nothing('There is no commit here yet');
    const { states, bytesOf, isWhole } = readFolderHistory(folder, around.commit, around.path);
    const { states: list, skipped } = listStates(states, bytesOf);
    const history = historyOf(list);
    if (history.from === null) return nothing('The list has not been committed');
    return {
      history,
      notes: [
        ...(isWhole
          ? []
          : [
              `This clone is shallow, so the history begins with ${history.from}. git fetch --unshallow brings the rest.`,
            ]),
        ...(skipped === 0 ? [] : [`Left out of the history: ${skipped} states that cannot be read.`]),
      ],
    };
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    return nothing(error.message.replace(/\.$/, ''));
  }
}

function nothing(why: string): LocalHistory {
  return { history: unknownHistory, notes: [`${why}, so the site knows today’s list only.`] };
}
