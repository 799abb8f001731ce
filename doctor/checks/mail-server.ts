import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';

export const check: Check = {
  id: 'mail-server',
  group: 'channels',
  weight: 'promise',
  title: 'The mail server answers, and takes user and password',
  *check({ channels }) {
    for (const { kind, id, reach } of channels) {
      if (kind !== 'email' || reach === null) continue;
      yield reach.answers
        ? fine(`${reach.said} Nothing was sent.`, id)
        : notFine(reach.said, 'docs/channels.md, "When a notice fails", says where to look.', id);
    }
  },
};
