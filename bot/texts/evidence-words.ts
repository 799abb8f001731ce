import { evidenceWords } from '../../core/render/evidence-words.ts';
import type { Record } from '../record.ts';

/** The notices of a change, a channel each: `e-mail (channel customers): published (2), did not go out and is being repeated (1)`. */
export function noticesInWords(record: Record): string {
  const channels = [...new Set(record.notices.map(({ channel }) => channel))];
  if (channels.length === 0) return 'none yet';
  return channels
    .map(channel => {
      const of = record.notices.filter(notice => notice.channel === channel);
      const states = [...new Set(of.map(({ evidence }) => evidence))];
      const words = states.map(state => {
        const number = of.filter(({ evidence }) => evidence === state).length;
        return of.length === 1 ? evidenceWords[state] : `${evidenceWords[state]} (${number})`;
      });
      return `${channelWords(record, channel)}: ${words.join(', ')}`;
    })
    .join('; ');
}

/** How customers are told, and the channel's name for staff: a name alone may look like somebody who did something. */
export function channelWords({ policy }: Pick<Record, 'policy'>, channel: string): string {
  const kind = policy.channels.find(({ id }) => id === channel)?.kind;
  switch (kind) {
    case 'email':
      return `e-mail (channel ${channel})`;
    case 'webhook':
      return `webhook (channel ${channel})`;
    case 'issue':
      return 'comments on this issue';
    case undefined:
      return `channel ${channel}`;
  }
}
