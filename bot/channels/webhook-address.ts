import { isLoopback } from './loopback.ts';

/** Reads a webhook's address: `https:`, or `http:` to this machine. Returns what is wrong, without the value. */
export function webhookAddressOf(setting: string): URL | string {
  const url = URL.parse(setting.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'is no address of a web server. Write the whole of it, beginning with `https://`';
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'begins with `http:`, so anybody on the way could read and alter the notice. Use `https:`';
  }
  if (url.username !== '' || url.password !== '') {
    return 'holds a user or a password. Take them out: the signature shows who sends';
  }
  return url;
}
