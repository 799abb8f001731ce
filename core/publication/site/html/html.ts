import { escapeHtml } from '../../../render/escape/html.ts';
import { Address } from './address.ts';
import { Attributes } from './attributes.ts';
import { type Hole, holesOf } from './holes.ts';

/** Markup that a template of ours has made. There is no other way to make it: text never becomes markup. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static template(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
    let where = holes.get(strings);
    if (where === undefined) {
      where = holesOf(strings);
      holes.set(strings, where);
    }
    let text = strings[0] ?? '';
    for (const [index, value] of values.entries()) {
      text += filled(value, where[index] ?? 'nowhere') + (strings[index + 1] ?? '');
    }
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes. Nothing is shown for `null` and `false`. */
export type Value = string | number | Html | Address | Attributes | null | false | readonly Value[];

const holes = new WeakMap<TemplateStringsArray, readonly Hole[]>();

/**
 * A template: HTML as it is written, with values in it. Text is escaped, wherever it stands. Where text alone is no
 * safety, a value of another type is asked for: an `Address` in `href` and `src`, `Attributes` in a tag.
 *
 * @throws Error if a value stands where it could work. The templates are ours, so that is a mistake of ours, and each
 * run of the template makes it.
 */
export const html = Html.template;

function filled(value: Value, hole: Hole): string {
  switch (hole) {
    case 'text':
      return shown(value);
    case 'value':
      if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
      break;
    case 'address':
      if (value instanceof Address) return escapeHtml(value.text);
      break;
    case 'attributes':
      if (value instanceof Attributes) return value.text;
      break;
  }
  throw new Error(`A template holds a value of the wrong kind: ${typeof value} as "${hole}".`);
}

function shown(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number' || value instanceof Html) return String(value);
  if (value instanceof Address || value instanceof Attributes)
    throw new Error('A template shows an address or attributes as text.');
  return value.map(shown).join('');
}
