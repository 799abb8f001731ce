import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import { variablesOf } from '../channel-variables.ts';
import type { Check } from '../check.ts';
import type { ChannelSeen, Observation } from '../observation.ts';

export const check: Check = {
  id: 'channel-settings',
  group: 'channels',
  weight: 'promise',
  title: 'This environment has what each channel needs',
  *check({ channels, place }) {
    for (const channel of channels) if (channel.kind !== 'issue') yield answerFor(channel, place);
  },
};

function answerFor(channel: ChannelSeen, place: Observation['place']): Answer {
  const { id, known, problems } = channel;
  const needs = variablesOf(channel)
    .map(name => `\`${name}\``)
    .join(', ');
  if (problems.length === 0) return fine(`${needs}: set here, and well-formed.`, id);
  if (!known) {
    return cannotSee(
      `Whether the bot has ${needs}`,
      { why: 'none of them is set here, which need not be where the bot runs', permission: null },
      place === 'terminal'
        ? 'Run this where the bot runs, or as a step of a workflow.'
        : 'Where a workflow is the bot, give this step the same lines under `env:`. Where an app is, run `doctor` where that runs.',
      id,
    );
  }
  const said = problems.map(({ message }) => message.replace(/^Channel `[^`]*`: /, '')).join(' ');
  return notFine(said, 'docs/channels.md says what each holds.', id);
}
