import { emailSettings } from '../bot/channels/email-settings.ts';
import { mailTroubleInWords } from '../bot/channels/mail-failure.ts';
import { type MailTimes, transportTo } from '../bot/channels/mail-transport.ts';
import { type MailTrouble, mailTroubleOf } from '../bot/channels/mail-trouble.ts';
import { type Environment, isProblem } from '../bot/channels/setting.ts';
import { type Answer, fine, notFine } from './answer.ts';
import { doctorsTimes } from './look/mail.ts';
import type { ChannelSeen } from './observation.ts';

/** Whether an address is one that a channel writes to: a test never goes to customers. */
export function isCustomers(
  address: string,
  channels: readonly Pick<ChannelSeen, 'id' | 'kind'>[],
  env: Environment,
): boolean {
  return channels.some(({ id, kind }) => {
    const settings = kind === 'email' ? emailSettings(id, env) : [];
    return (
      !isProblem(settings) && settings.addresses.some(one => one.toLowerCase() === address.toLowerCase())
    );
  });
}

/** Sends one test to one address through the settings of each e-mail channel. It is marked, and no customer gets it. */
export async function sendTests(
  address: string,
  channels: readonly Pick<ChannelSeen, 'id' | 'kind'>[],
  env: Environment,
  now: Date,
  times: MailTimes = doctorsTimes,
): Promise<Answer[]> {
  const mails = channels.filter(({ kind }) => kind === 'email');
  if (mails.length === 0)
    return [notFine('No test was sent: the policy has no channel of kind `email`.', 'Add one to send mail.')];
  const answers: Answer[] = [];
  for (const { id } of mails) answers.push(await sendTest(id, address, env, now, times));
  return answers;
}

async function sendTest(
  channel: string,
  address: string,
  env: Environment,
  now: Date,
  times: MailTimes,
): Promise<Answer> {
  const settings = emailSettings(channel, env);
  if (isProblem(settings)) {
    return notFine('No test was sent: this channel is not set up here.', 'See `channel-settings`.', channel);
  }
  const transport = transportTo(settings.server, times);
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: '', address },
      subject: `[Test] Notices to customers, channel ${channel}: nothing has changed`,
      date: now,
      headers: { 'Auto-Submitted': 'auto-generated' },
      text: textOf(channel),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return fine(
      'A test was handed to the mail server. Look whether it arrives, and not among the spam.',
      channel,
    );
  } catch (error) {
    return notFine(
      `The test could not be sent. ${wordsOf(mailTroubleOf(error))}`,
      'docs/channels.md, "When a notice fails", says where to look.',
      channel,
    );
  } finally {
    transport.close();
  }
}

function wordsOf(trouble: MailTrouble): string {
  if (!trouble.ofAddress) return mailTroubleInWords(trouble);
  const code = trouble.code === null ? '' : ` (${trouble.code})`;
  return trouble.what === 'wait'
    ? `The mail server put off the address you gave${code}: try again later.`
    : `The mail server refused the address you gave${code}.`;
}

function textOf(channel: string): string {
  return `This is a test of subprocessor-registry. Nothing has changed, and nothing has to be done.

Somebody ran \`doctor --send-test\` with your address. The message went the way that notices
to customers go on the channel "${channel}": the same mail server, user and sender. It went to
you alone, and not to the addresses of that channel.
`;
}
