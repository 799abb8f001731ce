import type { Policy } from '../policy.ts';
import { companyWords } from './company-words.ts';

/** How the company chooses and binds subprocessors: its own words, or nothing. None are made up. */
export function howWeChoose({ page }: Policy): string[] {
  const words = [page?.selection, page?.commitments].flatMap(one =>
    one === undefined ? [] : [companyWords(one, { under: 2 })],
  );
  return words.length === 0 ? [] : ['## How we choose and bind them', ...words];
}
