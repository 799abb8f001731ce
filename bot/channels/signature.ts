import { createHmac } from 'node:crypto';

/**
 * The value of `webhook-signature` (Standard Webhooks 1.0.0, "Signature scheme"): for each key `v1,` and the base64 of
 * HMAC-SHA256 over id, time and body. Written here because Node has the HMAC and the rest is this one line; the
 * specification's library would bring its own SHA-256 and base64.
 *
 * @param seconds when it is sent, in whole seconds since 1970
 * @param body exactly the text that goes out
 */
export function signatureOf(id: string, seconds: number, body: string, keys: readonly Buffer[]): string {
  return keys
    .map(key => `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`)
    .join(' ');
}
