import { isDeepStrictEqual } from 'node:util';
import { readSimple } from '../../core/yaml/simple/read.ts';
import { tooDeepAt } from '../../core/yaml/too-deep.ts';
import { readWhole } from '../../core/yaml/whole.ts';

/**
 * How the two readers stand to each other over one text: the small one leaves it to `yaml` (`left`), both read the
 * same (`same`), or what differs, in words.
 */
export function compared(text: string): 'left' | 'same' | string {
  // The small one is not even asked where brackets have no end, be they only part of a text.
  const simple = tooDeepAt(text) === null ? readSimple(text) : undefined;
  if (simple === undefined) return 'left';
  const { value, problems } = readWhole(text);
  if (problems.length > 0)
    return `${JSON.stringify(text)} is read as ${JSON.stringify(simple)}, and refused by yaml: ${problems[0]?.kind}`;
  // As JSON too, for the order of the fields.
  const isSame = isDeepStrictEqual(simple, value) && JSON.stringify(simple) === JSON.stringify(value);
  return isSame
    ? 'same'
    : `${JSON.stringify(text)} is read as ${JSON.stringify(simple)}, and by yaml as ${JSON.stringify(value)}`;
}
