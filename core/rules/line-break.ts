import { type Path, pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

/** Fields in which a line break can have a meaning. */
const paragraphs = new Set([
  'purpose',
  'note',
  'relationship_reason',
  'when',
  'condition',
  'reference',
  'unknown',
  'effect',
  'passive_only',
]);

const isParagraph = (path: Path) => paragraphs.has(String(path.at(-1))) || path[0] === 'page';

export const rule: RuleOn<'file'> = {
  id: 'line-break',
  severity: 'error',
  title: 'A name stands on one line',
  on: 'file',
  *check({ texts }) {
    for (const { path, text } of texts) {
      if (!/[\r\n]/.test(text) || !/[\r\n]/.test(text.trim()) || isParagraph(path)) continue;
      yield { at: path, message: `\`${pathInWords(path)}\` goes over several lines. Write it on one.` };
    }
  },
};
