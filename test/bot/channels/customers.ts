import type { Sender } from '../../../bot/channels/channel.ts';
import { emailSender } from '../../../bot/channels/email.ts';
import { MailOnLoopback, type Mood } from './mail-on-loopback.ts';
import { monday } from './notice.ts';

export const anna = 'notices@anna.example';
export const ben = 'privacy@ben.example';
export const cleo = 'dpo@cleo.example';
export const everybody = [anna, ben, cleo];
const key = Buffer.alloc(32, 7);
/** Long, since these tests run side by side; what has to run out is set short where it is tested. */
export const times = { connection: 15_000, greeting: 15_000, silence: 15_000, notice: 15_000 };

export const stops: (() => Promise<void>)[] = [];
/** Ends what a file's tests have started. */
export const stopAll = () => Promise.all(stops.map(stop => stop()));

export async function mailServer(mood: Mood = {}): Promise<MailOnLoopback> {
  const server = await new MailOnLoopback(mood).start();
  stops.push(() => server.stop());
  return server;
}

export function senderTo(
  port: number,
  addresses: readonly string[],
  {
    login = null,
    host = '127.0.0.1',
    secure = false,
    within = times,
  }: {
    login?: { user: string; password: string } | null;
    host?: string;
    secure?: boolean;
    within?: typeof times;
  } = {},
): Sender {
  return emailSender(
    {
      server: { host, port, secure, login },
      from: { name: 'Example Calls Prïvacy', address: 'privacy@calls.example' },
      addresses,
      key: addresses.length === 1 ? null : key,
      variable: 'NOTICE_CUSTOMERS_TO',
    },
    monday,
    within,
  );
}
