import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/**
 * SCC 2021/915, clause 7.7(a), option 2: the processor "shall specifically inform in writing" of intended changes.
 * A page that changed, or an issue nobody watches, informs nobody.
 */
export const rule: RuleOn<'policy'> = {
  id: 'no-active-channel',
  severity: 'error',
  title: 'Customers who may object are written to',
  on: 'policy',
  *check({ fields, states, policy }) {
    if (policy === null) return;
    if (states('passive_only')) {
      const active = policy.channels.find(({ kind, required }) => kind !== 'issue' && required);
      if (active === undefined) return;
      yield {
        at: ['passive_only'],
        part: 'key',
        message: `The page would say that nobody is written to, and that customers are told by the channel ${quote(active.id)}. Take one of the two away: \`passive_only:\` or the required channel.`,
      };
      return;
    }
    // What is not well-formed is told where it stands; its default must not be blamed as well.
    if ((['channels', 'groups'] as const).some(name => states(name) && fields[name] === undefined)) return;
    const untold = policy.groups.filter(
      ({ id, authorisation }) =>
        authorisation === 'general' &&
        !policy.channels.some(
          channel => channel.kind !== 'issue' && channel.required && (channel.group ?? id) === id,
        ),
    );
    if (untold.length === 0) return;
    const names = untold.map(({ id }) => `\`${id}\``).join(', ');
    yield {
      at: states('channels') ? ['channels'] : [],
      part: 'key',
      message: `Nobody writes to the customers of ${untold.length === 1 ? 'group' : 'groups'} ${names}: a page or an issue alone is no notice. Add a channel with \`kind: email\` or \`webhook\` and \`required: true\`, or say with \`passive_only:\` why nobody is written to; the page prints it.`,
    };
  },
};
