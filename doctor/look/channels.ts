import { emailSettings } from '../../bot/channels/email-settings.ts';
import { setupProblems } from '../../bot/channels/environment.ts';
import type { MailTimes } from '../../bot/channels/mail-transport.ts';
import { type Environment, isProblem } from '../../bot/channels/setting.ts';
import { webhookSettings } from '../../bot/channels/webhook-settings.ts';
import type { Policy } from '../../core/policy.ts';
import { variablesOf } from '../channel-variables.ts';
import type { ChannelSeen, Reach } from '../observation.ts';
import { doctorsTimes, mailServerAnswers } from './mail.ts';
import { receiverAnswers } from './receiver.ts';

type Channels = Policy['channels'];

/** What this environment has for each channel of some policies, and whether the other sides answer. */
export async function lookAtChannels(
  policies: readonly Pick<Policy, 'channels'>[],
  env: Environment,
  times: MailTimes = doctorsTimes,
): Promise<ChannelSeen[]> {
  const all = new Map(
    policies.flatMap(({ channels }) => channels).map(one => [`${one.kind} ${one.id}`, one]),
  );
  const calls = new Map<string, Promise<Reach>>();
  const once = (key: string, call: () => Promise<Reach>): Promise<Reach> => {
    const made = calls.get(key) ?? call();
    calls.set(key, made);
    return made;
  };
  return Promise.all(
    [...all.values()].map(
      async (channel): Promise<ChannelSeen> => ({
        id: channel.id,
        kind: channel.kind,
        required: channel.required,
        known: variablesOf(channel).some(name => env[name] !== undefined),
        problems: setupProblems({ channels: [channel] }, env),
        reach: await reachOf(channel, env, times, once),
      }),
    ),
  );
}

/** `null` where the settings are not there: nobody can be called on then. */
async function reachOf(
  { id, kind }: Channels[number],
  env: Environment,
  times: MailTimes,
  once: (key: string, call: () => Promise<Reach>) => Promise<Reach>,
): Promise<Reach | null> {
  switch (kind) {
    case 'issue':
      return null;
    case 'email': {
      const settings = emailSettings(id, env);
      // Every channel hands over to the same server.
      return isProblem(settings) ? null : once('mail', () => mailServerAnswers(settings.server, times));
    }
    case 'webhook': {
      const settings = webhookSettings(id, env);
      return isProblem(settings) ? null : receiverAnswers(settings, times.connection);
    }
  }
}
