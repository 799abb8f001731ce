/**
 * Where a value stands in a template. `text`: between tags. `value`: in an attribute. `address`: in an attribute that
 * is visited or loaded. `attributes`: in a tag, in place of attributes. `nowhere`: where no value is safe.
 */
export type Hole = 'text' | 'value' | 'address' | 'attributes' | 'nowhere';

/** Attributes that a browser visits or loads. */
const visited = new Set(['href', 'src', 'action']);

/** Attributes in which any text works: handlers, styles, and what replaces a document. */
const working = /^(?:on.*|style|srcdoc|srcset|formaction|http-equiv)$/;

/** Elements whose content is no text. */
const raw = new Set<string | null>(['script', 'style', 'textarea', 'template', 'iframe']);

/** What stands before the first value, or between two: a tag's parts, one after the other. */
const part = /(?<tag><\/?[a-z][a-z\d-]*)|(?<end>>)|(?<open>(?<![a-z-])(?<name>[a-z-]+)=")|(?<close>")/g;

/**
 * Where each value of a template stands, read from what stands between them.
 *
 * @param strings the template's own text, which is written in lower case and with double quotation marks.
 */
export function holesOf(strings: readonly string[]): Hole[] {
  const holes: Hole[] = [];
  let element: string | null = null;
  let inTag = false;
  let attribute: string | null = null;
  for (const text of strings) {
    for (const { groups = {} } of text.matchAll(part)) {
      const { tag, end, open, name, close } = groups;
      if (attribute !== null) {
        if (close !== undefined || open !== undefined) attribute = null;
      } else if (!inTag) {
        if (tag !== undefined) {
          inTag = true;
          // Behind the end of an element this is none that is known here: `/script`.
          element = tag.slice(1);
        }
      } else if (end !== undefined) {
        inTag = false;
      } else {
        attribute = name ?? null;
      }
    }
    holes.push(holeIn(attribute, inTag, element, text));
  }
  holes.pop();
  return holes;
}

function holeIn(attribute: string | null, inTag: boolean, element: string | null, before: string): Hole {
  if (attribute !== null) {
    if (working.test(attribute)) return 'nowhere';
    return visited.has(attribute) ? 'address' : 'value';
  }
  if (inTag) return /[\w"]$/.test(before) ? 'attributes' : 'nowhere';
  // What follows this would be read as the name of an element.
  if (/<\/?$/.test(before)) return 'nowhere';
  return raw.has(element) ? 'nowhere' : 'text';
}
