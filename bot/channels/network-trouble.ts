/** Why no conversation with another server came about, or why it ended early. */
export type NetworkTrouble =
  | 'unknown-name'
  | 'unreachable'
  | 'no-answer'
  | 'broken-off'
  | 'certificate'
  | 'no-tls'
  | 'stopped'
  | 'unclear';

/** Codes of Node and of OpenSSL under which a certificate is refused. */
const certificate =
  /^(CERT_|ERR_TLS_CERT|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_(GET|VERIFY)_|HOSTNAME_MISMATCH|INVALID_CA)/;

/** What a code says; codes are Node's (`ECONNREFUSED`), undici's (`UND_ERR_…`) or OpenSSL's. */
function troubleOf(code: string): NetworkTrouble {
  if (certificate.test(code)) return 'certificate';
  if (/^(ERR_SSL_|ERR_TLS_|EPROTO$|ETLS$)/.test(code)) return 'no-tls';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EDNS':
      return 'unknown-name';
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
      return 'unreachable';
    case 'ETIMEDOUT':
    case 'TimeoutError':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
      return 'no-answer';
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ECONNECTION':
    case 'UND_ERR_SOCKET':
      return 'broken-off';
    case 'EABORT':
    case 'AbortError':
      return 'stopped';
    default:
      return 'unclear';
  }
}

/**
 * The codes of an error and of what caused it, the outermost first. Codes only: a message can hold an address, a host
 * or a password.
 */
export function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let one: unknown = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    for (const value of [read(one, 'originalCode'), read(one, 'code'), one.name]) {
      if (typeof value === 'string' && /^[A-Za-z][A-Za-z_0-9]{2,50}$/.test(value)) codes.push(value);
    }
    // Where several addresses of a host were tried, Node gathers what each attempt said.
    if (one instanceof AggregateError) codes.push(...one.errors.flatMap(codesOf));
  }
  return codes;
}

/** The first trouble that any of these codes names. */
export function networkTroubleIn(error: unknown): NetworkTrouble {
  return (
    codesOf(error)
      .map(troubleOf)
      .find(trouble => trouble !== 'unclear') ?? 'unclear'
  );
}

function read(error: Error, name: string): unknown {
  return Object.getOwnPropertyDescriptor(error, name)?.value;
}
