import { expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { base, baseText, file, over } from '../load/staged-registry.ts';

const policy = baseText('registry.yaml');

/** What is said, in words, of the small registry when its policy becomes another, and an entry perhaps. */
async function saidOf(before: string, after: string, entry?: string): Promise<string[]> {
  const files = over(base, [file('registry.yaml', before)]);
  const { registry } = await loadRegistry(files, { root: 'registry' });
  if (registry === null) throw new Error('The registry before the change has an error in it.');
  const changed = [file('registry.yaml', after)];
  if (entry !== undefined) changed.push(file('subprocessors/example-chat.yaml', entry));
  const { findings } = await loadRegistry(over(files, changed), { root: 'registry', before: registry });
  return findings.map(({ message }) => message);
}

const loosened = (term: string, was: string, is: string) =>
  `This may loosen what customers were promised (${term}): it was ${was} and becomes ${is}. Does every contract allow it? Changes announced already keep the old terms.`;

it.each([
  [
    'a day less',
    policy,
    policy.replace('days: 15', 'days: 14'),
    [
      loosened('the time to object, in days', '15', '14'),
      loosened('the time to object of the group standard, in days', '15', '14'),
    ],
  ],
  [
    'words that are gone',
    policy,
    policy.replace(/ {2}effect: .*\n/, ''),
    [
      loosened(
        'what an objection does',
        'While an objection is open we do not start using the company for you.',
        'not set',
      ),
    ],
  ],
  [
    'fields that are asked for no longer',
    policy,
    `${policy}require:\n  announced: [purpose]\n`,
    [
      loosened(
        'the fields required to be announced',
        '["data","data_subjects","established_in","locations","purpose","used_from"]',
        '["purpose"]',
      ),
    ],
  ],
  [
    'one group less',
    policy,
    policy.replace('  - id: long-notice\n    days: 30\n', ''),
    [
      loosened(
        'the group long-notice',
        '{"authorisation":"general","days":30,"label":"long-notice"}',
        'not set',
      ),
    ],
  ],
])('%s', async (_what, before, after, says) => {
  expect(await saidOf(before, after)).toEqual(says);
});

it('of policy and entry together, the first term that differs is named', async () => {
  const entry = baseText('subprocessors/example-chat.yaml').replace('- messages', '- messages\n  - voices');
  expect(await saidOf(policy, policy.replace('label: Infrastructure', 'label: Servers'), entry)).toEqual([
    'This changes the policy (its categories or its words) together with entries that customers have to be told of. Split it: the policy first, in a pull request of its own.',
  ]);
});
