import type { EmailSettings } from './email.ts';
import { mailServerOf } from './mail-server.ts';
import { isAddress, mailboxOf } from './mailbox.ts';
import { keysIn, makeSecret } from './secret.ts';
import {
  type Environment,
  problemsOf,
  type Read,
  readSetting,
  type SetupProblem,
  variableOf,
} from './setting.ts';

/** Messages go out one after the other within a claim's ten minutes; more than these belong on a mailing list. */
const mostAddresses = 50;

/** Reads what a channel of kind `email` needs, or says everything that is wrong with it. */
export function emailSettings(channel: string, env: Environment): EmailSettings | SetupProblem[] {
  const to = variableOf(channel, 'TO');
  const secret = variableOf(channel, 'SECRET');
  const server = readSetting(env, 'SMTP_URL', 'Set it to `smtps://user:password@host`.', text => {
    const read = mailServerOf(text);
    return typeof read === 'string' ? { wrong: read } : { value: read };
  });
  const from = readSetting(
    env,
    'NOTICE_FROM',
    'Set it to the sender that customers see, such as `Example Calls Privacy <privacy@calls.example>`.',
    text => {
      const read = mailboxOf(text);
      return read === null
        ? { wrong: 'is no sender. Write `Name <address>` or one address alone' }
        : { value: read };
    },
  );
  const addresses = readSetting(
    env,
    to,
    'Set it to the address of the list that reaches these customers, or several with commas between.',
    addressesIn,
  );
  const key = keyFor(env[secret]?.trim() ?? '', 'value' in addresses ? addresses.value.length : 1);
  if ('value' in server && 'value' in from && 'value' in addresses && 'value' in key) {
    return {
      server: server.value,
      from: from.value,
      addresses: addresses.value,
      key: key.value,
      variable: to,
    };
  }
  return [
    ...problemsOf(channel, 'SMTP_URL', server),
    ...problemsOf(channel, 'NOTICE_FROM', from),
    ...problemsOf(channel, to, addresses),
    ...problemsOf(channel, secret, key),
  ];
}

function addressesIn(text: string): Read<readonly string[]> {
  const all = text
    .split(/[,\n]/)
    .map(part => part.trim())
    .filter(part => part !== '');
  const bad = all.findIndex(address => !isAddress(address));
  if (bad !== -1) {
    return {
      wrong: `holds something that is no plain address (number ${bad + 1}). Write addresses alone, with commas between`,
    };
  }
  const once = [...new Map(all.map(address => [address.toLowerCase(), address])).values()];
  if (once.length === 0) return { wrong: 'holds no address. Write addresses alone, with commas between' };
  return once.length > mostAddresses
    ? {
        wrong: `holds ${once.length} addresses, and ${mostAddresses} is the most. Put them on a mailing list and give its address`,
      }
    : { value: once };
}

/** With several addresses a repeat has to leave out those that have the notice, and the ledger must not show whom. */
function keyFor(secret: string, addresses: number): Read<Buffer | null> {
  const make = `Make one with \`${makeSecret}\``;
  if (secret === '') {
    return addresses === 1
      ? { value: null }
      : {
          wrong: `is not set, and with several addresses it is needed: it keeps the ledger from showing who has the notice when only some have it. ${make}`,
        };
  }
  const [first] = keysIn(secret) ?? [];
  return first === undefined ? { wrong: `is no secret of the form \`whsec_…\`. ${make}` } : { value: first };
}
