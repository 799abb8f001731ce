/** Where mail is handed over. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps`). Else STARTTLS, where the server offers it. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
}

/**
 * Reads `smtp://user:password@host:587`. Only these parts: options behind a question mark could switch off the check of
 * certificates or write every recipient into a log. Returns what is wrong, without the value, where it cannot be used.
 */
export function mailServerOf(setting: string): MailServer | string {
  const url = URL.parse(setting.trim());
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    return 'is no address of a mail server. Write `smtps://user:password@host` or `smtp://user:password@host:587`, with the special characters of user and password percent-encoded';
  }
  if (url.search !== '' || url.hash !== '' || (url.pathname !== '' && url.pathname !== '/')) {
    return 'has something behind the host. Only scheme, user, password, host and port are read; a `/`, `?` or `#` in the password has to be percent-encoded';
  }
  const secure = url.protocol === 'smtps:';
  const user = decoded(url.username);
  const password = decoded(url.password);
  if (user === null || password === null) {
    return 'has a `%` in user or password that begins no code. Write it as `%25`';
  }
  if ((user === '') !== (password === '')) return 'has only one of user and password. Give both, or neither';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    login: user === '' ? null : { user, password },
  };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
