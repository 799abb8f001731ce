import { distance } from 'fastest-levenshtein';
import { quote } from '../text/quote.ts';
import { pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

/** Words for what people note about vendors and what must not stand in public. */
const inward =
  /price|cost|fee|spend|risk|score|rating|owner|ticket|phone|mobile|contract_value|person|internal|assess/i;

export const rule: RuleOn<'violation'> = {
  id: 'unknown-field',
  severity: 'error',
  title: 'Every field has a meaning',
  on: 'violation',
  check({ keyword, field, fields, at }) {
    if (keyword !== 'additionalProperties' || field === null) return null;
    const where = at.length === 0 ? '' : ` in \`${pathInWords(at)}\``;
    return {
      at: [...at, field],
      part: 'key',
      message: `There is no field ${quote(field)}${where}. ${remedy(field, fields)}`,
    };
  },
};

function remedy(field: string, fields: readonly string[]): string {
  const plain = field.toLowerCase().replace(/[\s-]+/g, '_');
  const near = fields
    .map(name => ({ name, far: distance(plain, name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far)[0];
  if (near !== undefined) return `Do you mean \`${near.name}\`?`;
  if (inward.test(field))
    return 'Everything here is public and stays in the history: keep this in a private place.';
  return fields.includes('note')
    ? 'Use `note:` for what belongs in public and has no field.'
    : `The fields are ${fields.map(name => `\`${name}\``).join(', ')}.`;
}
