import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { codesOf, networkTroubleIn } from '../../bot/channels/network-trouble.ts';
import { receiverTroubleInWords, type WebhookSettings } from '../../bot/channels/webhook.ts';
import type { Reach } from '../observation.ts';

/**
 * Opens a connection to a webhook's receiver, with TLS and a look at its certificate, and hangs up. No request is made:
 * whatever a receiver gets it may take for a notice.
 *
 * @param milliseconds how long it may take.
 */
export async function receiverAnswers(settings: WebhookSettings, milliseconds: number): Promise<Reach> {
  const { protocol, hostname, port } = settings.address;
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'https:';
  const number = port === '' ? (secure ? 443 : 80) : Number(port);
  const socket = secure
    ? tls.connect({ host, port: number, ...(net.isIP(host) === 0 ? { servername: host } : {}) })
    : net.connect({ host, port: number });
  try {
    await once(socket, secure ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(milliseconds) });
    const how = secure ? 'A secure connection' : 'A connection';
    return {
      answers: true,
      said: `${how} to the receiver's server came about from here. No request was made.`,
    };
  } catch (error) {
    const code = codesOf(error).find(one => /^[A-Z]+[A-Z_]+$/.test(one));
    const trouble = networkTroubleIn(error);
    // Nobody else stops this call: it is the time that has run out.
    const what = trouble === 'stopped' ? 'no-answer' : trouble;
    return { answers: false, said: receiverTroubleInWords(what, code, settings) };
  } finally {
    socket.on('error', () => {});
    socket.destroy();
  }
}
