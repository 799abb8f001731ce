import type { Sender, Sent } from './channel.ts';
import { eventOf } from './event.ts';
import { codesOf, type NetworkTrouble, networkTroubleIn } from './network-trouble.ts';
import { signatureOf } from './signature.ts';

/** What a channel of kind `webhook` is set up with. */
export interface WebhookSettings {
  readonly address: URL;
  /** Each signs; two while a secret is exchanged. */
  readonly keys: readonly Buffer[];
  /** Variables that staff look at when something fails. */
  readonly variables: { readonly url: string; readonly secret: string };
}

const usualTime = 20_000;

/**
 * Sends notices as a signed POST. The status line is all that is read of an answer: what a receiver writes about its
 * customers stays with it, and nobody can keep the bot busy with a body that never ends.
 *
 * @param milliseconds how long the receiver may take to answer
 */
export function webhookSender(settings: WebhookSettings, now: () => Date, milliseconds = usualTime): Sender {
  const { address, keys } = settings;
  return {
    async send(notice, stop) {
      const { id, body } = eventOf(notice);
      const seconds = Math.floor(now().getTime() / 1000);
      try {
        const answer = await fetch(address, {
          method: 'POST',
          // A redirect would carry a signed notice to an address that nobody has set.
          redirect: 'manual',
          headers: {
            'content-type': 'application/cloudevents+json; charset=utf-8',
            'user-agent': 'subprocessor-registry',
            'webhook-id': id,
            'webhook-timestamp': String(seconds),
            'webhook-signature': signatureOf(id, seconds, body, keys),
          },
          body,
          signal: AbortSignal.any([stop, AbortSignal.timeout(milliseconds)]),
        });
        // It may already have ended badly; the status has been given all the same.
        await answer.body?.cancel().catch(() => {});
        return outcomeOf(answer.status, notice.attempt, settings);
      } catch (error) {
        const trouble = networkTroubleIn(error);
        return {
          failed: receiverTroubleInWords(
            trouble,
            codesOf(error).find(code => /^[A-Z][A-Z_]+$/.test(code)),
            settings,
          ),
          retry: true,
        };
      }
    },
  };
}

/** Statuses below 500 after which the same request may well be taken later (RFC 9110, RFC 8470, RFC 6585). */
const passing: readonly number[] = [408, 409, 425, 429];

function outcomeOf(status: number, attempt: number, { variables: { url, secret } }: WebhookSettings): Sent {
  if (status >= 200 && status < 300) {
    const again = attempt > 1 ? `, attempt ${attempt}; a double has the same id` : '';
    return { evidence: 'accepted', detail: `accepted by the receiver's server (${status})${again}` };
  }
  const failed = (remedy: string, retry: boolean): Sent => ({
    failed: `The receiver answered ${status}. ${remedy}`,
    retry,
  });
  if (status < 400)
    return failed(`Redirects are not followed. Put the address it moved to into \`${url}\`.`, false);
  if (passing.includes(status))
    return failed('It may take the notice later; nothing to do unless it goes on for a day.', true);
  if (status === 401 || status === 403) {
    return failed(
      `It does not take requests from us: check that \`${secret}\` is the secret it knows.`,
      false,
    );
  }
  if (status === 404 || status === 410) return failed(`There is no such address: check \`${url}\`.`, false);
  if (status < 500) return failed('It does not take the notice as it is. Its log may say why.', false);
  return failed('It has trouble of its own. If this goes on, tell those who run it.', true);
}

/** What kept a receiver from being reached, in a sentence with what to do. It names no host. */
export function receiverTroubleInWords(
  trouble: NetworkTrouble,
  code: string | undefined,
  { variables: { url } }: Pick<WebhookSettings, 'variables'>,
): string {
  const said = code === undefined ? '' : ` (${code})`;
  switch (trouble) {
    case 'unknown-name':
      return `The name of the receiver's server was not found${said}. Check the host in \`${url}\`.`;
    case 'unreachable':
      return `The receiver's server could not be reached${said}. Check host and port in \`${url}\`, and whether it is running.`;
    case 'no-answer':
      return `The receiver's server did not answer in time${said}. It should answer first and work on the notice afterwards.`;
    case 'broken-off':
      return `The receiver's server broke off the connection${said}. If this goes on, its log says why.`;
    case 'certificate':
      return `The certificate of the receiver's server was not accepted${said}, so nothing was sent. It has to be in date and name the host in \`${url}\`.`;
    case 'no-tls':
      return `No secure connection to the receiver's server came about${said}, so nothing was sent. Check scheme and port in \`${url}\`.`;
    case 'stopped':
      return 'The bot was stopped before the receiver had answered.';
    case 'unclear':
      return `The notice could not be sent to the receiver's server${said}. Check \`${url}\`.`;
  }
}
