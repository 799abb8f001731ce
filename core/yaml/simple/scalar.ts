import { unsure } from './unsure.ts';

/** What a value does not begin with here: YAML's indicators, and what a number other than a count begins with. */
const firstOfOther = new Set(' -?:,[]{}#&*!|>\'"%@`~+.=<'.split('').map(one => one.charCodeAt(0)));

/** A count, as days are written. What has a zero before it, a sign or a fraction is read by `yaml`. */
const count = /^(?:0|[1-9][0-9]{0,8})$/;

/** What every number of YAML consists of, whichever way it is written. */
const onlyOfNumbers = /^[-+0-9a-fA-FoOxX._]*$/;
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A digit that no decimal number has; nor `e`, which may stand before an exponent. */
const hexOnly = /[abcdf]/;
const hex = /^[0-9a-f]+$/;

/** Whether a text begins like something else than a text. */
export function beginsOtherwise(text: string): boolean {
  return firstOfOther.has(text.charCodeAt(0));
}

/** A value that stands on its line without quotes, and without spaces or a comment around it. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  if (text === '' || beginsOtherwise(text)) throw unsure;
  if (first >= 0x30 && first <= 0x39) return numberOrText(text);
  if (text.length > 'false'.length) return text;
  switch (text.toLowerCase()) {
    case 'true':
    case 'false':
    case 'null':
      if (text === 'true') return true;
      if (text === 'false') return false;
      if (text === 'null') return null;
      throw unsure;
  }
  return text;
}

function numberOrText(text: string): unknown {
  if (count.test(text)) return Number(text);
  if (day.test(text) || !onlyOfNumbers.test(text)) return text;
  // A digest: a hexadecimal number would begin with 0x, which has a letter that a digest does not have.
  if (hex.test(text) && hexOnly.test(text)) return text;
  throw unsure;
}

/**
 * A quoted value that ends on the line it begins on, and where it ends. Escapes are read by `yaml`.
 *
 * @param start offset of the quotation mark.
 */
export function quotedValue(line: string, start: number): { value: string; end: number } {
  const mark = line[start] ?? '';
  const close = line.indexOf(mark, start + 1);
  const value = line.slice(start + 1, close);
  const isSimple = close !== -1 && line[close + 1] !== mark && !(mark === '"' && value.includes('\\'));
  if (!isSimple) throw unsure;
  return { value, end: close + 1 };
}
