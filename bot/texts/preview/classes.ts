import type { EntryChange } from '../../../core/change/change.ts';
import { wordsOf } from '../../../core/change/words.ts';
import type { Policy } from '../../../core/policy.ts';
import { asCode, asText } from '../escape/markdown.ts';
import { listed } from '../listed.ts';
import type { PreviewFacts } from '../preview.ts';

/** Entries that are shown one by one. */
const most = 30;

/** What changes, entry by entry: the class, and the fields that made it so. */
export function classesSection({ proposal, record, gate }: PreviewFacts): string {
  if (proposal === null || (record !== null && gate.reason.kind !== 'differs')) return '';
  const { change, policy, treated } = proposal.of;
  const left = change.changes.length - most;
  return [
    '### What changes',
    change.changes
      .slice(0, most)
      .map(one => entryLines(one, policy))
      .join('\n'),
    ...(left > 0 ? [`… and ${left} more.`] : []),
    ...(treated === null
      ? []
      : [
          `Treated as ${asCode(treated.class)}, as ${asCode(treated.by)} decided with \`/treat\`: ${asText(treated.why)}`,
        ]),
  ].join('\n\n');
}

function entryLines(change: EntryChange, policy: Policy): string {
  const { title, lines, treatment } = wordsOf(change, policy);
  const isChange = change.before !== null && change.after !== null;
  const decisive = change.fields
    .filter(field => field.class === change.class)
    .map(({ path }) => asCode(path));
  const because = isChange && decisive.length > 0 ? `, because of ${listed(decisive)}` : '';
  return [
    `- **${asText(title)}**`,
    `  ${asCode(change.class)}${because}: ${treatment}.`,
    // Of a new entry everything is new, and the text below shows it.
    ...(isChange ? lines.map(line => `  - ${asText(line)}`) : []),
  ].join('\n');
}
