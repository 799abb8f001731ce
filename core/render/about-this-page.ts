import type { Policy } from '../policy.ts';
import { companyWords } from './company-words.ts';
import { inDay } from './day.ts';
import { markdownLink, markdownText } from './escape/markdown.ts';

/** Where the page comes from, and what it does not show. */
export function aboutThisPage({ page, taken_over: takenOver }: Policy): string[] {
  return [
    '## About this page',
    'This page is made from files in a Git repository: `registry/registry.yaml`, one file for each company under `registry/subprocessors/`, and the records of announced changes. It is made again when one of them changes, and it is not edited by hand: whoever finds a mistake writes to the address at the top or proposes a change to the file.',
    ...(takenOver === undefined ? [] : [takenOverInWords(takenOver)]),
    'What it does not show:',
    [
      '- Who objected, and why. Of objections it gives numbers.',
      '- Whether anybody read a notice. "Told on" is the day on which notices were sent or published.',
      '- Anything where it says "not stated": the file is silent there, and nothing follows from that. "Not known yet" means that somebody was asked.',
    ].join('\n'),
    ...(page?.about === undefined ? [] : [companyWords(page.about, { under: 2 })]),
  ];
}

function takenOverInWords({ on, from }: NonNullable<Policy['taken_over']>): string {
  const source =
    from === undefined ? '' : ` from ${/^https:/.test(from) ? markdownLink(from, from) : markdownText(from)}`;
  return `The list was taken over as it stood on ${inDay(on)}${source}. What was in it on that day was not announced from here; whether and when customers had been told of it before is not recorded here.`;
}
