import { keysIn, makeSecret } from './secret.ts';
import { type Environment, problemsOf, readSetting, type SetupProblem, variableOf } from './setting.ts';
import type { WebhookSettings } from './webhook.ts';
import { webhookAddressOf } from './webhook-address.ts';

/** Reads what a channel of kind `webhook` needs, or says everything that is wrong with it. */
export function webhookSettings(channel: string, env: Environment): WebhookSettings | SetupProblem[] {
  const variables = { url: variableOf(channel, 'URL'), secret: variableOf(channel, 'SECRET') };
  const make = `Make one with \`${makeSecret}\` and give it to the receiver`;
  const address = readSetting(
    env,
    variables.url,
    "Set it to the receiver's address, beginning with `https://`.",
    text => {
      const read = webhookAddressOf(text);
      return typeof read === 'string' ? { wrong: read } : { value: read };
    },
  );
  const keys = readSetting(env, variables.secret, `${make}.`, text => {
    const read = keysIn(text);
    return read === null ? { wrong: `is no secret of the form \`whsec_…\`. ${make}` } : { value: read };
  });
  if ('value' in address && 'value' in keys) return { address: address.value, keys: keys.value, variables };
  return [...problemsOf(channel, variables.url, address), ...problemsOf(channel, variables.secret, keys)];
}
