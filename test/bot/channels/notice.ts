import type { Outgoing } from '../../../bot/channels/channel.ts';

/** A notice as the bot would hand it to a channel. */
export function notice(some: Partial<Outgoing> = {}): Outgoing {
  return {
    record: '0042',
    change: 42,
    repository: {
      id: 7001,
      owner: 'calls',
      name: 'subprocessors',
      url: 'https://git.example/calls/subprocessors',
    },
    notice: 'n-0001',
    kind: 'announcement',
    channel: 'customers',
    group: 'standard',
    subject: 'New subprocessor from 4 January 2027 – you can object until 9 December 2026 (change 42)',
    text: 'Hello,\n\nwe plan to work with one more company that handles personal data for you.\n',
    html: '<p>Hello,</p><p>we plan to work with one more company.</p>',
    attempt: 1,
    digest: '3f9a2c71'.repeat(8),
    objectionsAddress: 'objections@calls.example',
    publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
    deadline: '2026-12-09T23:00:00Z',
    ...some,
  };
}

/** A signal that nobody gives. */
export const unhurried = new AbortController().signal;

/** The day on which the examples play. */
export const monday = () => new Date('2026-11-23T08:00:00Z');

/** The text of what failed. */
export function failedText(sent: object): string {
  return 'failed' in sent ? String(sent.failed) : `sent: ${JSON.stringify(sent)}`;
}
