import { type KeyObject, verify } from 'node:crypto';

/** Whether a text is written like a JSON Web Token at all. */
export function looksLikeJwt(value: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
}

/** Whom a token names as its issuer, unverified; `null` where it cannot be read. */
export function issuerOf(jwt: string): string | null {
  const claims = part(jwt, 1);
  const issuer = claims?.['iss'];
  return typeof issuer === 'string' || typeof issuer === 'number' ? String(issuer) : null;
}

/** What is wrong with an App's token, in GitHub's words, or `null`: RS256, its key, and a life of ten minutes at most. */
export function jwtProblem(jwt: string, key: KeyObject, now: Date): string | null {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const undecodable = 'A JSON web token could not be decoded';
  if (part(jwt, 0)?.['alg'] !== 'RS256') return undecodable;
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) return undecodable;
  const { iat, exp } = part(jwt, 1) ?? {};
  const seconds = now.getTime() / 1000;
  if (typeof iat !== 'number' || iat > seconds + 60) {
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  }
  if (typeof exp !== 'number' || exp <= seconds) {
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  }
  return exp > seconds + 600 + 60 ? "'Expiration time' claim ('exp') is too far in the future" : null;
}

function part(jwt: string, index: number): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(Buffer.from(jwt.split('.')[index] ?? '', 'base64url').toString()) as Record<
      string,
      unknown
    >;
  } catch {
    return null;
  }
}
