import { dayInWords } from '../../../core/deadline/day-words.ts';
import { endInShort } from '../../../core/deadline/end-words.ts';
import type { Record } from '../../record.ts';
import { asCode, asText } from '../escape/markdown.ts';
import type { PreviewFacts } from '../preview.ts';
import { announceCommand, missingLines } from '../reply/announce-refused.ts';
import { endOf, groupLabel } from '../windows.ts';

/** What staff need in order to announce: what is missing, the line to copy, whom it reaches and until when. */
export function announceSections({ pull, proposal, record }: PreviewFacts, draft: Record | null): string[] {
  if (proposal === null) return [];
  const missing = [
    ...(pull.draft ? ['this pull request is a draft; mark it as ready'] : []),
    ...proposal.missing,
  ];
  const command = announceCommand(proposal.of.digest);
  const what =
    record === null ? 'announce exactly what is shown below' : 'announce it again, exactly as shown below';
  const how =
    missing.length === 0 && draft !== null
      ? `Staff: to ${what}, write ${command} in a comment, on a line of its own. Another digest announces nothing.`
      : `Still missing:\n\n${missingLines(missing)}\n\nOnce that is there, a digest to announce it with stands here.`;
  return [
    record === null ? '### To tell customers' : '### To tell customers again',
    how,
    // Where no day can be counted from there is nothing to show; the reason stands among what is missing.
    ...(draft === null ? [] : [channels(draft), dates(draft)]),
  ];
}

function channels({ policy }: Record): string {
  const named = policy.channels.map(({ id, kind, required, group }) => {
    const whom =
      group === undefined
        ? ''
        : `, for ${asText(policy.groups.find(one => one.id === group)?.label ?? group)}`;
    return `${asCode(id)} (${kind === 'email' ? 'e-mail' : kind}${required ? ', required' : ''}${whom})`;
  });
  return `Channels: ${['the change issue', ...named.filter((_, index) => policy.channels[index]?.kind !== 'issue')].join(', ')}.`;
}

function dates(draft: Record): string {
  const today = dayInWords(draft.announced.on);
  if (draft.windows.length === 0)
    return 'Customers are told; no time to object is counted for a change of this kind.';
  const ends = draft.windows.map(window => {
    const verb = window.authorisation === 'general' ? 'can object until' : 'are asked first, to answer by';
    return `- ${asText(groupLabel(draft, window.group))}: ${verb} ${endInShort(endOf(window))}`;
  });
  return `If it is announced today, ${today}:\n\n${ends.join('\n')}`;
}
