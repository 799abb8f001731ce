import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import { variablesOf } from '../channel-variables.ts';
import type { Check } from '../check.ts';
import type { ChannelSeen, Observation } from '../observation.ts';
import { isSeen, type Seen } from '../seen.ts';
import { type OurStep, stepsFor, type Workflow } from '../workflow.ts';

export const check: Check = {
  id: 'workflow-settings',
  group: 'channels',
  weight: 'promise',
  title: 'The workflow hands over what each channel needs, and it is there',
  *check(seen) {
    const { workflows, channels } = seen;
    if (!isSeen(workflows) || botOf(seen)?.kind === 'app') return;
    const sending = channels.filter(channel => variablesOf(channel).length > 0);
    for (const { workflow, step } of stepsFor(workflows.value, 'reconcile'))
      for (const channel of sending) yield answerFor(channel, workflow, step, seen);
  },
};

function answerFor(channel: ChannelSeen, workflow: Workflow, step: OurStep, seen: Observation): Answer {
  const wanted = variablesOf(channel);
  const absent = wanted.filter(name => (step.env.get(name)?.trim() ?? '') === '');
  if (absent.length > 0) {
    return notFine(
      `\`${workflow.file}\` does not hand over \`${absent.join('`, `')}\`, so this channel cannot send.`,
      `Add under \`env:\` of the step: ${absent.map(name => `\`${name}\``).join(', ')}, as in examples/workflows/subprocessors.yml.`,
      channel.id,
    );
  }
  const sources = wanted.flatMap(name => sourcesIn(step.env.get(name) ?? ''));
  const unset = sources.filter(source => isUnset(source, seen));
  if (unset.length > 0 && !step.environment) {
    const named = unset.map(({ kind, name }) => `the ${kind} \`${name}\``).join(', ');
    return notFine(
      `\`${workflow.file}\` takes ${named} from this repository, and there is none of that name.`,
      'Set it: Settings → Secrets and variables → Actions. docs/channels.md says what it holds.',
      channel.id,
    );
  }
  const hidden = sources.map(({ kind }) => namesOf(kind, seen)).find(names => !isSeen(names));
  if (hidden !== undefined && !isSeen(hidden)) {
    return cannotSee(
      `\`${workflow.file}\` hands over what this channel needs. Whether these secrets and variables are set`,
      hidden,
      'Each run of the bot names what is missing in its summary.',
      channel.id,
    );
  }
  if (unset.length > 0) {
    return cannotSee(
      `Whether \`${unset.map(({ name }) => name).join('`, `')}\` is set in the environment that the job names`,
      { why: 'secrets of environments are not looked at', permission: null },
      'Look under Settings → Environments.',
      channel.id,
    );
  }
  return fine(`\`${workflow.file}\` hands over what this channel needs, and it is set.`, channel.id);
}

interface Source {
  readonly kind: 'secret' | 'variable';
  readonly name: string;
}

function sourcesIn(expression: string): Source[] {
  return [...expression.matchAll(/\b(secrets|vars)\.([A-Za-z_][A-Za-z0-9_]*)/g)].map(
    ([, kind, name = '']) => ({
      kind: kind === 'vars' ? ('variable' as const) : ('secret' as const),
      name: name.toUpperCase(),
    }),
  );
}

function namesOf(kind: Source['kind'], { secrets, variables }: Observation): Seen<ReadonlySet<string>> {
  return kind === 'secret' ? secrets : variables;
}

function isUnset({ kind, name }: Source, seen: Observation): boolean {
  const names = namesOf(kind, seen);
  return isSeen(names) && !names.value.has(name);
}
