import { gateContext } from '../../bot/plan/gate.ts';
import { counted } from '../../core/report/text.ts';
import { ago, hoursSince, late } from '../ages.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'gates-set',
  group: 'bot',
  weight: 'promise',
  title: 'Every open pull request has its gate',
  *check(seen) {
    const { pulls, now } = seen;
    if (botOf(seen) === null) return;
    if (!isSeen(pulls)) {
      yield cannotSee('Whether open pull requests have their gate', pulls);
      return;
    }
    const without = pulls.value.filter(
      ({ gateAt, openedAt }) => gateAt === null && hoursSince(openedAt, now) > late,
    );
    for (const { number, openedAt } of without) {
      yield notFine(
        `It was opened on ${ago(openedAt, now)}, and its head has no status \`${gateContext}\`: no pass has seen it.`,
        'If the status is required, it cannot be merged until a pass has looked. Start one.',
        `pull request ${number}`,
      );
    }
    if (without.length === 0) {
      yield fine(
        pulls.value.length === 0
          ? 'No pull request is open.'
          : `${counted(pulls.value.length, 'open pull request', 'open pull requests')}, each looked at.`,
      );
    }
  },
};
