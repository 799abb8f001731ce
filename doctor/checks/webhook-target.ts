import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';

export const check: Check = {
  id: 'webhook-target',
  group: 'channels',
  weight: 'promise',
  title: "The webhook's receiver can be reached",
  *check({ channels }) {
    for (const { kind, id, reach } of channels) {
      if (kind !== 'webhook' || reach === null) continue;
      yield reach.answers
        ? fine(reach.said, id)
        : notFine(
            reach.said,
            'Tell those who run the receiver. Notices are tried again until they are out.',
            id,
          );
    }
  },
};
