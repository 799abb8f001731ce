import type { Scene } from '../scene/scene.ts';
import { plainWords } from '../telling/plain-words.ts';

/** The labels of the change issue. */
export function labelsOn(scene: Scene): readonly string[] {
  return scene.repo.issue(scene.record.issue ?? 0).labels;
}

/** The bot's newest reply to a comment on the change issue; empty if there is none. */
export function replyTo(scene: Scene, comment: number): string {
  const said = scene.botSaid(scene.record.issue ?? 0, new RegExp(`^<!-- subprocessors:reply ${comment} `));
  return plainWords(said ?? '');
}

/** What the record says of a comment; `undefined` if it does not know it. */
export function verdictOn(scene: Scene, comment: number): string | undefined {
  return scene.record.comments.find(({ id }) => id === comment)?.verdict;
}

/** Every file of the ledger, in one. */
export function ledgerText(scene: Scene): string {
  return Object.values(scene.repo.files('ledger')).join('\n');
}
