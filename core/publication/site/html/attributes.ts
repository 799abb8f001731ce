import { escapeHtml } from '../../../render/escape/html.ts';

/** Names that say something and do nothing: no handler, no style, no address. */
const harmless = /^(?:hidden|open|data-[a-z]+|aria-[a-z]+|id|class|dir|lang|value|start)$/;

/** Attributes that stand in a tag or do not, as `attributes` has written them. */
export class Attributes {
  readonly text: string;

  /** @param some `true` for an attribute without a value; `null` and `false` leave it out. */
  constructor(some: Readonly<Record<string, string | number | boolean | null>>) {
    this.text = Object.entries(some)
      .map(([name, value]) => {
        if (!harmless.test(name)) throw new Error(`"${name}" is no attribute that a template may choose.`);
        if (value === null || value === false) return '';
        return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
      })
      .join('');
  }
}
