import type { Channel, Group, Policy } from '../policy.ts';
import { companyWords } from './company-words.ts';
import { markdownText } from './escape/markdown.ts';

/** Where news of a change arrives: what is sent, what is only published, and what is no notice at all. */
export function howToHear(policy: Policy): string[] {
  const { channels, page, passive_only } = policy;
  const sent = channels.filter(({ kind }) => kind !== 'issue');
  return [
    '## How to hear of changes',
    ...(passive_only === undefined
      ? []
      : [
          `We publish changes here and do not write to customers individually. The reason: ${markdownText(passive_only)}`,
        ]),
    // What is sent stands first, and each line once.
    [...new Set([...sent, ...channels].map(channel => `- ${channelWords(channel, policy)}`))].join('\n'),
    ...(sent.length === 0 && passive_only === undefined
      ? ['No channel is named on which customers are written to.']
      : []),
    ...(page?.following === undefined ? [] : [companyWords(page.following, { under: 2 })]),
    'Watching the repository on GitHub is an extra: it shows that files change, and it is not the notice.',
  ];
}

function channelWords(channel: Policy['channels'][number], policy: Policy): string {
  const { kind, group, required } = channel;
  const begins = required ? ' The time to object does not begin before it is out.' : '';
  // Where each group has its own channel of the same kind, a reader need not know how we send it.
  const whom = group === undefined || reachAll(channel, policy) ? '' : groupWords(group, policy.groups);
  return `${kindWords(kind)}${whom}.${begins}`;
}

/** Whether channels like this one reach every group between them. */
function reachAll({ kind, required }: Policy['channels'][number], { channels, groups }: Policy): boolean {
  const alike = channels.filter(channel => channel.kind === kind && channel.required === required);
  return groups.every(({ id }) => alike.some(({ group }) => (group ?? id) === id));
}

function kindWords(kind: Channel['kind']): string {
  switch (kind) {
    case 'email':
      return 'By e-mail: a notice is sent to the contact for notices that we hold for you';
    case 'webhook':
      return 'By webhook: a notice is handed to the system that passes it on to you';
    case 'issue':
      return 'On GitHub: each announced change has an issue that everybody can read. It is published, not sent';
  }
}

function groupWords(id: string, groups: readonly Group[]): string {
  return ` (customers in the group "${markdownText(groups.find(group => group.id === id)?.label ?? id)}")`;
}
