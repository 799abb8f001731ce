import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'policy-ready',
  group: 'registry',
  weight: 'promise',
  title: 'The policy has all that an announcement needs',
  *check({ registry, directory }) {
    // What cannot be read or has errors is told by `registry-valid`.
    if (!isSeen(registry) || registry.value.loaded.registry === null) return;
    const { notReady, passiveOnly } = registry.value;
    const [first, ...more] = notReady;
    if (first !== undefined) {
      const others = more.length === 0 ? '' : ` And ${more.length} more.`;
      yield notFine(
        `Nothing can be announced under this policy: ${first}${others}`,
        `Complete \`${directory}/registry.yaml\`; \`validate --level announced\` shows what is missing.`,
      );
      return;
    }
    yield fine(
      passiveOnly
        ? 'Changes can be announced. By its `passive_only` nobody is written to, and the page says so.'
        : 'Changes can be announced, and an active channel reaches each group.',
    );
  },
};
