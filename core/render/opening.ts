import type { Policy } from '../policy.ts';
import type { Registry } from '../registry.ts';
import { companyQuote, companyWords } from './company-words.ts';
import { dayAsText } from './day.ts';
import { markdownText } from './escape/markdown.ts';
import { counted } from './number.ts';
import { mailbox, markdownPhrase, type Phrase } from './phrase.ts';
import type { PageRecords } from './records.ts';

/** Title, banner, and one line for those who only want to know whose list this is and whom to write to. */
export function opening(registry: Registry, records: PageRecords): string[] {
  const { page } = registry.policy;
  return [
    `# ${markdownText(pageTitle(registry.policy))}`,
    ...(page?.banner === undefined ? [] : [companyQuote(page.banner, { under: 2 })]),
    openingFacts(registry, records).map(markdownPhrase).join(' · '),
    ...(page?.intro === undefined ? [] : [companyWords(page.intro, { under: 2 })]),
  ];
}

/** What the list is called. */
export function pageTitle({ page, publisher }: Policy): string {
  return page?.title ?? `${publisher.name} subprocessors`;
}

/** Whose list it is, how long it is, when it last changed, and whom to write to. */
export function openingFacts({ policy, entries }: Registry, { lastChangedOn }: PageRecords): Phrase[] {
  const { publisher, objections } = policy;
  const publishedBy = publisher.legal_name ?? publisher.name;
  return [
    [
      `Companies that handle personal data for the customers of ${publisher.name}, as published by `,
      publisher.website === undefined ? publishedBy : { label: publishedBy, address: publisher.website },
    ],
    [counted(entries.length, 'entry', 'entries')],
    ...(lastChangedOn === null ? [] : [[`list last changed on ${dayAsText(lastChangedOn)}`]]),
    ['Questions: ', mailbox(publisher.contact)],
    ['Objections: ', mailbox(objections.email)],
  ];
}
