import { unsure } from './unsure.ts';

/** Names that fields have; none is a number, `~` or `__proto__`. */
const name = /^(?!(?:null|true|false)$)[a-z][a-z0-9_/-]{0,63}$/i;

/** Whether a name is a text to every reader of YAML. */
export function isSimpleKey(key: string): boolean {
  return name.test(key);
}

/** Gives a group a field that it has not got yet. */
export function put(group: object, key: string, value: unknown): void {
  if (Object.hasOwn(group, key)) throw unsure;
  (group as Record<string, unknown>)[key] = value;
}
