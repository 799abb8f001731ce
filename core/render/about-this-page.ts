import type { Policy } from '../policy.ts';
import { companyWords } from './company-words.ts';

/** Where the page comes from, and what it does not show. */
export function aboutThisPage({ page }: Policy): string[] {
  return [
    '## About this page',
    'This page is made from files in a Git repository: `registry/registry.yaml`, one file for each company under `registry/subprocessors/`, and the records of announced changes. It is made again when one of them changes, and it is not edited by hand: whoever finds a mistake writes to the address at the top or proposes a change to the file.',
    'What it does not show:',
    [
      '- Who objected, and why. Of objections it gives numbers.',
      '- Whether anybody read a notice. "Told on" is the day on which notices were sent or published.',
      '- Anything where it says "not stated": the file is silent there, and nothing follows from that. "Not known yet" means that somebody was asked.',
    ].join('\n'),
    ...(page?.about === undefined ? [] : [companyWords(page.about, { under: 2 })]),
  ];
}
