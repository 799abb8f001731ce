/** A key of a channel, as the Standard Webhooks specification serialises it: `whsec_` and base64 of 24 to 64 bytes. */
const form = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** How to make one, for error messages and docs. */
export const makeSecret = 'echo "whsec_$(openssl rand -base64 32)"';

/** The bytes of each secret in a setting that holds one, or two with a space between while they are exchanged. `null` if any is malformed. */
export function keysIn(setting: string): Buffer[] | null {
  const keys = setting.trim().split(/\s+/).map(keyOf);
  return keys.every(key => key !== null) ? keys : null;
}

function keyOf(secret: string): Buffer | null {
  const key = Buffer.from(form.exec(secret)?.[1] ?? '', 'base64');
  return key.length >= 24 && key.length <= 64 ? key : null;
}
