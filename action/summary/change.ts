import type { EntryChange } from '../../core/change/change.ts';
import { wordsOf } from '../../core/change/words.ts';
import type { Policy } from '../../core/policy.ts';
import { markdownText } from '../../core/render/escape/markdown.ts';
import { counted } from '../../core/report/text.ts';
import { grouped } from '../../core/text/grouped.ts';
import { cutToBytes, lineBytes } from '../cut.ts';
import { code, messageText } from './markdown.ts';
import type { ValidateFacts } from './validate.ts';

/** The longest line of a change, in characters: enough for a purpose in a few sentences. */
const longestLine = 600;

/** The change in words, with classes and treatments for staff; cut at a whole entry. */
export function changeSection(facts: ValidateFacts, bytes: number): string {
  const { change, policy, comparedWith, whyNot, terms } = facts;
  const heading = '### What changes for customers';
  if (whyNot !== null) return `${heading}\n\n${messageText(whyNot)}`;
  if (change === null || policy === null || comparedWith === null) return '';
  const beside = `compared with ${code(comparedWith.slice(0, 8))}`;
  if (change.changes.length === 0) {
    const said = terms.length === 0 ? 'Nothing: no entry differs' : 'No entry differs, but the policy does';
    return `${heading}\n\n${said} (${beside}).`;
  }
  const entries = change.changes.map(one => entryBlock(one, policy));
  const { kept, left } = cutToBytes(entries, bytes, block => lineBytes(block) + 1);
  return [
    heading,
    `${counted(change.changes.length, 'entry differs', 'entries differ')} (${beside}).`,
    ...kept,
    ...(left > 0 ? [`… and ${grouped(left)} more.`] : []),
    `Digest of this change: ${code(change.digest)}`,
  ].join('\n\n');
}

function entryBlock(change: EntryChange, policy: Policy): string {
  const { title, lines, treatment } = wordsOf(change, policy);
  const parts = [
    `#### ${markdownText(shortened(title))}`,
    `Class ${code(change.class)} in ${code(change.entry)}: ${treatment}.`,
    lines.map(line => `- ${markdownText(shortened(line))}`).join('\n'),
  ];
  return parts.filter(part => part !== '').join('\n\n');
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length > longestLine ? `${characters.slice(0, longestLine - 1).join('')}…` : line;
}
