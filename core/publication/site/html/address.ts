import { linkable } from '../../../render/escape/destination.ts';

/** An address that may stand in a link: `https:`, `mailto:`, or a place of this site. */
export class Address {
  /** As it is visited, not yet escaped. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** An address from a file; `null` if it is neither `https:` nor `mailto:`. */
  static outside(address: string): Address | null {
    const text = linkable(address);
    return text === null ? null : new Address(text);
  }

  /**
   * A place of this site, seen from one of its pages.
   *
   * @param from path of the page below the site's folder, `entries/example-speech/index.html`.
   * @param to path of the file that is meant; the same page if it is left out.
   * @param id of an element there.
   */
  static inside(from: string, to: string, id?: string): Address {
    const fragment = id === undefined ? '' : `#${encodeURIComponent(id.toWellFormed())}`;
    if (from === to && fragment !== '') return new Address(fragment);
    const up = '../'.repeat(from.split('/').length - 1);
    return new Address(`${up}${to.split('/').map(encodeURIComponent).join('/')}${fragment}`);
  }
}
