/** Words of the product that are shown as they are. */
export interface Quote {
  /** What it is: `The annotation`. */
  readonly what: string;
  readonly text: string;
}

/** A file of the folder that shows more. */
export interface Link {
  readonly text: string;
  readonly file: string;
}

/** One step, as it was told. */
export interface Told {
  readonly title: string;
  /** The instant it began, in UTC. */
  readonly at: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'says'; readonly text: string }
  | ({ readonly kind: 'quote' } & Quote)
  /** What the gate says: `pending: Staff: /announce 3f9a2c71d0e4b5a69788776655443322`. */
  | { readonly kind: 'gate'; readonly state: string; readonly text: string }
  /** Something that was looked at and was so. */
  | { readonly kind: 'seen'; readonly text: string }
  | ({ readonly kind: 'link' } & Link);

/** What a step tells with, while it happens. */
export interface Tell {
  /** Who does what. */
  says(text: string): void;
  quote(what: string, text: string): void;
  /** What the gate says, as `state: text`. */
  gate(said: string): void;
  /** Asserts that something holds. @param saw what is there instead, for the person who has to find out why. */
  check(what: string, holds: boolean, saw: unknown): void;
  /** Names a file of the folder that shows more. */
  link(text: string, file: string): void;
}

/** Characters of what was seen instead: enough to tell what it is. */
const mostSeen = 800;

/** Something that a step said did not come true. */
class NotSo extends Error {
  override readonly name = 'NotSo';

  constructor(what: string, saw: unknown) {
    const seen = typeof saw === 'string' ? saw : (JSON.stringify(saw) ?? String(saw));
    super(`it should be so that ${what}. Seen instead: ${seen.slice(0, mostSeen)}`);
  }
}

/** Tells to whoever listens, part by part, and keeps nothing itself. */
export function tellTo(hear: (part: Part) => void): Tell {
  return {
    says: text => hear({ kind: 'says', text }),
    quote: (what, text) => hear({ kind: 'quote', what, text }),
    gate(said) {
      const [state = '', ...text] = said.split(': ');
      hear({ kind: 'gate', state, text: text.join(': ') });
    },
    check(what, holds, saw) {
      if (!holds) throw new NotSo(what, saw);
      hear({ kind: 'seen', text: what });
    },
    link: (text, file) => hear({ kind: 'link', text, file }),
  };
}
