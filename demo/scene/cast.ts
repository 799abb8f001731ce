/** A person of the story. Nobody of them exists. */
export interface Person {
  readonly login: string;
  readonly name: string;
  /** Who they are to the list. */
  readonly part: string;
}

/** Who plays, by login. */
export const cast: Readonly<Record<string, Person>> = {
  vera: { login: 'vera', name: 'Vera', part: 'the vendor, Example Speech' },
  alice: { login: 'alice', name: 'Alice', part: 'privacy team, staff' },
  bob: { login: 'bob', name: 'Bob', part: 'engineer, staff' },
  carol: { login: 'carol', name: 'Carol', part: 'a customer' },
  dave: { login: 'dave', name: 'Dave', part: 'another customer' },
  'subprocessors[bot]': { login: 'subprocessors[bot]', name: 'The bot', part: 'this product' },
};

/** The bot's own account. */
export const botLogin = 'subprocessors[bot]';

/** `Alice (privacy team, staff)`; somebody who is not in the cast by their login. */
export function nameOf(login: string | null): string {
  if (login === null) return 'An account that is gone';
  const person = cast[login];
  return person === undefined ? login : `${person.name} (${person.part})`;
}
