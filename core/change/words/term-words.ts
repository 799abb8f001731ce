import { quote } from '../../text/quote.ts';
import { visible } from '../../text/visible.ts';
import type { Json } from '../json.ts';
import type { TermChange } from '../policy/term.ts';

/** A term of the policy that differs, on one line: what it was, what it becomes, and whether that may be less. */
export function termInWords({ term, before, after, looser }: TermChange): string {
  const remark = looser ? '; customers may be promised less' : '';
  return `${visible(term)}: was ${inWords(before)}, becomes ${inWords(after)}${remark}`;
}

function inWords(value: Json): string {
  if (value === null) return 'not set';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : quote(value);
}
