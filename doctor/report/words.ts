import type { Verdict } from '../answer.ts';
import type { Group } from '../check.ts';
import type { Diagnosis } from '../diagnose.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  fine: 'fine',
  'not-fine': 'not fine',
  'cannot-see': 'cannot see',
};

export const groupWords: Readonly<Record<Group, string>> = {
  registry: 'The list and its policy',
  changes: 'Changes under way',
  bot: 'The bot and its ledger',
  channels: 'How customers are reached',
  rules: 'Rules of the branches',
  workflows: 'Workflows',
  page: 'The page',
};

/** `2 not fine · 1 cannot see · 20 fine`. Nothing is escaped; there is nothing to escape. */
export function tallyOf({ counts }: Diagnosis): string {
  return (['not-fine', 'cannot-see', 'fine'] as const)
    .map(verdict => `${counts[verdict]} ${verdictWords[verdict]}`)
    .join(' · ');
}

/** How to see more; `null` if nothing was hidden from this token. */
export function moreToSee({ permissions }: Diagnosis): string | null {
  if (permissions.length === 0) return null;
  const named = permissions.map(permission => `\`${permission}\``).join(', ');
  return `More could be seen with a token that has ${named}.`;
}
