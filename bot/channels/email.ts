import type { Transporter } from 'nodemailer';
import type { Outgoing, Sender, Sent } from './channel.ts';
import { inAddresses, mailFailure } from './mail-failure.ts';
import type { MailServer } from './mail-server.ts';
import { type MailTimes, transportTo } from './mail-transport.ts';
import { type MailTrouble, mailTroubleOf } from './mail-trouble.ts';
import { isAddress, type Mailbox } from './mailbox.ts';
import { markOf, stemOf } from './mark.ts';
import { messageTo } from './message.ts';

/** What a channel of kind `email` is set up with. */
export interface EmailSettings {
  readonly server: MailServer;
  readonly from: Mailbox;
  /** List addresses. Each gets a message of its own. */
  readonly addresses: readonly string[];
  /** Key of the marks; `null` only with a single address. */
  readonly key: Buffer | null;
  /** Variable that holds the addresses. */
  readonly variable: string;
}

const usualTimes: MailTimes = { connection: 20_000, greeting: 20_000, silence: 60_000, notice: 240_000 };

/**
 * Sends notices by mail: one message after the other, each to one list address. It ends at the first trouble that the
 * next message would meet too; trouble with one address does not keep the notice from the others.
 */
export function emailSender(settings: EmailSettings, now: () => Date, times: MailTimes = usualTimes): Sender {
  return {
    async send(notice, signal) {
      if (!isAddress(notice.objectionsAddress)) {
        return {
          failed:
            'The address for objections is none that a mail can be replied to. Correct `objections.email` in the policy.',
          retry: false,
        };
      }
      return sendToAll(notice, settings, now, times, signal);
    },
  };
}

async function sendToAll(
  notice: Outgoing,
  { server, from, addresses, key, variable }: EmailSettings,
  now: () => Date,
  times: MailTimes,
  stop: AbortSignal,
): Promise<Sent> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(times.notice)]);
  const transport = transportTo(server, times);
  const marked = addresses.map(address => ({ address, mark: markOf(notice, address, key) }));
  // Marks that belong to no address of today's list stay: the address may come back.
  const told = new Set(notice.told);
  const troubles: MailTrouble[] = [];
  for (const { address, mark } of marked) {
    if (told.has(mark)) continue;
    const trouble = await handOver(transport, { ...messageTo(address, notice, from, key, now()), signal });
    if (trouble === null) told.add(mark);
    else troubles.push(trouble);
    if (trouble !== null && !trouble.ofAddress) break;
  }
  if (troubles.length > 0) {
    const reached = marked.filter(({ mark }) => told.has(mark)).length;
    return mailFailure({ addresses: addresses.length, reached, told: [...told], troubles, variable });
  }
  const again =
    notice.attempt > 1 ? `, attempt ${notice.attempt}, so that a copy may have arrived before` : '';
  return {
    evidence: 'handed-over',
    detail: `handed to our mail server for ${inAddresses(addresses.length)}, Message-ID ${stemOf(notice)}.…${again}`,
  };
}

async function handOver(
  transport: Transporter,
  message: Parameters<Transporter['sendMail']>[0],
): Promise<MailTrouble | null> {
  try {
    await transport.sendMail(message);
    return null;
  } catch (error) {
    return mailTroubleOf(error);
  }
}
