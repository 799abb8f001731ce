import { createPrivateKey } from 'node:crypto';

/**
 * An RSA private key as PEM (PKCS #8), from a .pem file's text, from the same with `\n` for line breaks, or from base64 of
 * it: the ways in which hosts let one set a variable. `null` if it is none of them.
 */
export function keyIn(given: string): string | null {
  const unquoted = given.trim().replace(/^"(.*)"$/s, '$1');
  const pem = unquoted.includes('-----BEGIN')
    ? unquoted.replaceAll('\\n', '\n')
    : Buffer.from(unquoted, 'base64').toString('utf8');
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : null;
  } catch {
    // What the parser says could quote the key.
    return null;
  }
}
