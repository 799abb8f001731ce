import { endInShort } from '../../../core/deadline/end-words.ts';
import { issueUrl } from '../context.ts';
import { asCode, asLink, asText } from '../escape/markdown.ts';
import { listed } from '../listed.ts';
import type { PreviewFacts } from '../preview.ts';
import { stateInWords } from '../state-words.ts';
import { waitsInWords } from '../wait-words.ts';
import { endOf, latestWindow } from '../windows.ts';

/** Where the pull request stands: what holds it, and what undoes that. */
export function standingSections(facts: PreviewFacts): string[] {
  const { gate, record, pull } = facts;
  if (record?.state === 'in-the-list') {
    return [
      '**This is in the list now. Thank you.** Changes on your side (name, place, purpose)? Please open a pull request before they happen.',
    ];
  }
  if (record?.state === 'cancelled')
    return ['**This change was cancelled.** Those who were told are told of that.', ...again(facts)];
  if (!pull.open) return announced(facts);
  switch (gate.reason.kind) {
    case 'nothing-material':
      return ['Nothing in it has to be told to customers first, so nothing holds it.'];
    case 'other-base':
      return [
        'It does not go to the default branch, and only that one is published, so nothing is announced from here.',
      ];
    case 'draft-ledger':
      return [
        'The branch on which announcements are kept is not there yet, so nothing can be announced for now.',
      ];
    case 'doubt':
      return [
        `**Held:** I could not see everything that I have to look at (${asText(gate.reason.why)}). The next pass looks again.`,
        ...announced(facts),
      ];
    case 'stale':
      return [
        `**Held:** since this pull request began, ${listed(gate.reason.entries.map(entry => asCode(entry)))} changed on the default branch. Please update the branch; this comment then shows what would really change.`,
        ...announced(facts),
      ];
    case 'differs':
      return [
        '**Held: this is no longer what was announced.** The announced version stays the one that customers can object to, and its time goes on. Undo what came since, and all is as it was; or staff announce it again, which sends a new notice and starts the time anew.',
        ...announced(facts),
      ];
    case 'closed':
      return ['**Customers have been told, and nothing is open. It can be merged.**', ...announced(facts)];
    case 'invalid':
    case 'not-announced':
    case 'announcing':
    case 'waiting':
    case 'held':
      return announced(facts);
  }
}

function again({ pull }: PreviewFacts): string[] {
  return pull.open ? ['It can be changed and announced anew, or closed.'] : [];
}

function announced({ record, waits, repositoryUrl, pull }: PreviewFacts): string[] {
  if (record === null) return [];
  const window = latestWindow(record);
  const issue =
    record.issue === null
      ? ''
      : ` Customers read and object ${asLink('in the change issue', issueUrl({ repositoryUrl }, record.issue))}.`;
  const until = window === null ? '' : ` Time to object: until ${endInShort(endOf(window))}.`;
  const left = waitsInWords(waits, record);
  return [
    `**Announced.** State: ${stateInWords(record, waits)}.${until}${issue}`,
    ...(left === null ? [] : [`It waits for ${asText(left)}.`]),
    ...(record.paused && !pull.open
      ? [
          'It is paused, because this pull request was closed. Reopen it to go on; staff end it with `/cancel-change <why>`.',
        ]
      : []),
  ];
}
