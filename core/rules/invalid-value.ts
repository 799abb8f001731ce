import { grouped } from '../text/grouped.ts';
import { quote } from '../text/quote.ts';
import { pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

const keywords = [
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'minProperties',
];

export const rule: RuleOn<'violation'> = {
  id: 'invalid-value',
  severity: 'error',
  title: 'A value is one that its field can have',
  on: 'violation',
  check({ keyword, at, value, expects }) {
    if (!keywords.includes(keyword)) return null;
    const name = pathInWords(at);
    const subject = name === '' ? 'The file' : `\`${name}\``;
    if (keyword === 'minProperties' && Object.keys(value as object).length > 0) {
      return { at, message: `${subject} does not say enough. It must be ${expects}.` };
    }
    if (keyword === 'minLength' || keyword === 'minItems' || keyword === 'minProperties') {
      return {
        at,
        message: `${subject} is empty. It must be ${expects}; if there is nothing to say, take it away.`,
      };
    }
    if (keyword === 'maxLength')
      return {
        at,
        message: `${subject} is too long (${grouped(String(value).length)} characters). It must be ${expects}.`,
      };
    if (keyword === 'maxItems')
      return { at, message: `${subject} has too many items. It must be ${expects}.` };
    return {
      at,
      message: `${subject} must be ${expects}, not ${typeof value === 'string' ? quote(value) : JSON.stringify(value)}.`,
    };
  },
};
