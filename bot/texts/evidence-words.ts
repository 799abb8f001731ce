import { evidenceWords } from '../../core/render/evidence-words.ts';
import type { Record } from '../record.ts';

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
