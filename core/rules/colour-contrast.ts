import { contrast, leastContrast, pageBackground, readableOn } from '../publication/colours.ts';
import type { Complaint, RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'colour-contrast',
  severity: 'error',
  title: 'The company’s colour can be read on the page',
  on: 'policy',
  *check({ fields }) {
    const { accent, accent_dark } = fields.site?.colours ?? {};
    if (accent !== undefined) yield* onPage('accent', accent, 'light');
    if (accent_dark !== undefined) yield* onPage('accent_dark', accent_dark, 'dark');
  },
};

function* onPage(name: string, colour: string, page: 'light' | 'dark'): Generator<Complaint> {
  const background = pageBackground[page];
  const found = contrast(colour, background);
  if (found >= leastContrast) return;
  // Rounded down: 4.499 must not be told as 4.5.
  const told = (Math.floor(found * 100) / 100).toFixed(2);
  yield {
    at: ['site', 'colours', name],
    message: `The colour ${colour} on the ${page} page (${background}) has a contrast of ${told}; links need ${leastContrast} to be readable. The nearest that has it: "${readableOn(background, colour)}".`,
  };
}
