import type { Channel, Policy } from '../../core/policy.ts';
import type { Sender } from './channel.ts';
import { emailSender } from './email.ts';
import { emailSettings } from './email-settings.ts';
import type { MailTimes } from './mail-transport.ts';
import { type Environment, isProblem, type SetupProblem } from './setting.ts';
import { webhookSender } from './webhook.ts';
import { webhookSettings } from './webhook-settings.ts';

/** The part of a policy that is looked at here. */
type Channels = Pick<Policy, 'channels'>;

/** What a test or a demonstration sets differently. */
export interface SenderOptions {
  /** The clock that messages are dated with. */
  readonly now?: () => Date;
  readonly mailTimes?: MailTimes;
  /** Milliseconds that a webhook's receiver may take. */
  readonly webhookTime?: number;
}

/** Ids of the policy's channels that can do their work. An issue needs no setting. */
export function channelsSetUp(policy: Channels, env: Environment): string[] {
  const broken = new Set(setupProblems(policy, env).map(({ channel }) => channel));
  return policy.channels.map(({ id }) => id).filter(id => !broken.has(id));
}

/** What keeps the policy's other channels from working: the variable, what is wrong with it, what to do. No values. */
export function setupProblems(policy: Channels, env: Environment): SetupProblem[] {
  return policy.channels.flatMap(channel => {
    const sender = senderOf(channel, env, {});
    return sender !== null && isProblem(sender) ? sender : [];
  });
}

/**
 * Something to send with for each channel that sends and is set up. Give it the policy that the record froze: a channel
 * that has since left the policy still owes what was announced on it.
 */
export function sendersOf(
  policy: Channels,
  env: Environment,
  options: SenderOptions = {},
): Map<string, Sender> {
  return new Map(
    policy.channels.flatMap(channel => {
      const sender = senderOf(channel, env, options);
      return sender === null || isProblem(sender) ? [] : [[channel.id, sender] as const];
    }),
  );
}

/** `null` for an issue: opening it is all there is to do. */
function senderOf(
  { id, kind }: Channel,
  env: Environment,
  { now = () => new Date(), mailTimes, webhookTime }: SenderOptions,
): Sender | SetupProblem[] | null {
  switch (kind) {
    case 'issue':
      return null;
    case 'email': {
      const settings = emailSettings(id, env);
      return isProblem(settings) ? settings : emailSender(settings, now, mailTimes);
    }
    case 'webhook': {
      const settings = webhookSettings(id, env);
      return isProblem(settings) ? settings : webhookSender(settings, now, webhookTime);
    }
  }
}
