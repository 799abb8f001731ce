import type { Registry } from '../registry.ts';
import { companyQuote, companyWords } from './company-words.ts';
import { inDay } from './day.ts';
import { markdownLink, markdownText } from './escape/markdown.ts';
import { counted } from './number.ts';
import { mailbox, markdownPhrase } from './phrase.ts';
import type { PageRecords } from './records.ts';

/** Title, banner, and one line for those who only want to know whose list this is and whom to write to. */
export function opening({ policy, entries }: Registry, { lastChangedOn }: PageRecords): string[] {
  const { publisher, page, objections } = policy;
  const name = markdownText(publisher.name);
  const publishedBy =
    publisher.website === undefined
      ? markdownText(publisher.legal_name ?? publisher.name)
      : markdownLink(publisher.legal_name ?? publisher.name, publisher.website);
  const facts = [
    `Companies that handle personal data for the customers of ${name}, as published by ${publishedBy}`,
    counted(entries.length, 'entry', 'entries'),
    ...(lastChangedOn === null ? [] : [`list last changed on ${inDay(lastChangedOn)}`]),
    `Questions: ${markdownPhrase([mailbox(publisher.contact)])}`,
    `Objections: ${markdownPhrase([mailbox(objections.email)])}`,
  ];
  return [
    `# ${page?.title === undefined ? `${name} subprocessors` : markdownText(page.title)}`,
    ...(page?.banner === undefined ? [] : [companyQuote(page.banner, { under: 2 })]),
    facts.join(' · '),
    ...(page?.intro === undefined ? [] : [companyWords(page.intro, { under: 2 })]),
  ];
}
