import type { Notice, Record } from '../record.ts';

/**
 * What can honestly be said of a notice. "Received" and "delivered" are not among it: nobody here can know that
 * (a mail system that takes a message says no more than that it took it).
 */
const evidenceWords: Readonly<{ [Evidence in Notice['evidence']]: string }> = {
  waiting: 'on its way',
  published: 'published',
  'handed-over': 'handed over',
  accepted: 'accepted by the recipients’ server',
  failed: 'did not go out and is being repeated',
  waived: 'not known to have gone out; customers were told in another way',
};

/** The notices of a change, a channel each: `customers – handed over (2), did not go out and is being repeated (1)`. */
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
      return `${channel} – ${words.join(', ')}`;
    })
    .join('; ');
}
