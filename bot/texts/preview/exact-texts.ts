import { owedNotices } from '../../plan/owed.ts';
import type { Record } from '../../record.ts';
import { issueBody, issueTitle } from '../change-issue.ts';
import { changeName } from '../change-name.ts';
import { asCode, asFence, asText } from '../escape/markdown.ts';
import { channelWords } from '../evidence-words.ts';
import { noticeText } from '../notices.ts';
import type { PreviewFacts } from '../preview.ts';
import { groupLabel } from '../windows.ts';

/** Notices that are shown in full; groups and channels beyond that get the same words with their own day. */
const mostNotices = 12;

/** The issue and the notices, word for word, each behind a line to open. */
export function exactTexts(draft: Record, { repositoryUrl }: PreviewFacts): string[] {
  const [, ...issue] = issueBody(draft, [], { repositoryUrl }).split('\n');
  const notices = owedNotices(draft).slice(0, mostNotices);
  return [
    `### The exact texts\n\nOnce the change issue is open, its number and address stand in the notices in place of ${asCode(changeName(draft))} and of the list of changes.`,
    details('The change issue', `Title: **${asText(issueTitle(draft))}**\n\n${issue.join('\n').trim()}`),
    ...notices.map(owed => {
      const { subject, text } = noticeText(draft, owed, { repositoryUrl });
      const whom = `${asText(channelWords(draft, owed.channel))}, for ${asText(groupLabel(draft, owed.group))}`;
      return details(`Notice by ${whom}`, asFence(`Subject: ${subject}\n\n${text.trim()}`));
    }),
  ];
}

function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
