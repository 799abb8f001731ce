import type { Kept } from './kept.ts';

/** Of changes that staff have treated as something else than their fields make them. */
export const treated: readonly Kept[] = [
  {
    story: 'a change that was announced with a window is announced again as a detail',
    day: '2026-11-23',
    policy: 'short',
    begins: 'at the deadline',
    deeds: [
      { do: 'push', pull: 0, company: 'chat', version: 'first' },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'treat', as: 'details' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story: 'a new company is treated as a detail, beside what is one',
    day: '2026-11-23',
    policy: 'short',
    begins: 'proposed',
    deeds: [
      { do: 'push', pull: 0, company: 'mail', version: 'other contact' },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'treat', as: 'details' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story:
      'a window that has closed is printed in the record of what becomes a detail, and its mailbox is asked for anew',
    day: '2026-11-23',
    policy: 'usual',
    begins: 'window closed',
    deeds: [
      { do: 'push', pull: 0, company: 'mail', version: 'other purpose' },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'treat', as: 'details' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
  {
    story:
      'a comment on a cancelled change is read before that becomes a detail, and has to be read once more',
    day: '2026-11-23',
    policy: 'short',
    begins: 'at the deadline',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'issue', change: 0, saying: { says: 'quoted' } },
      { do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'cancel' } },
      { do: 'look', webhooks: false },
      { do: 'read everything', who: 'alice', change: 0 },
      { do: 'say', who: 'alice', where: 'pull', change: 0, saying: { says: 'treat', as: 'details' } },
      { do: 'look', webhooks: false },
      { do: 'announce', who: 'alice', pull: 0 },
    ],
  },
];
