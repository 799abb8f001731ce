import type { Evidence } from './records.ts';

/**
 * What can honestly be said of a notice. "Received" and "delivered" are not among it: nobody here can know that
 * (a mail system that takes a message says no more than that it took it).
 */
export const evidenceWords: Readonly<{ [Kind in Evidence]: string }> = {
  waiting: 'on its way',
  published: 'published',
  'handed-over': 'handed over to the publisher’s mail system',
  accepted: 'accepted by the recipients’ server',
  failed: 'did not go out and is being repeated',
  waived: 'not known to have gone out; customers were told in another way',
};
