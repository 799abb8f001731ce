import type { Registry } from '../registry.ts';
import { aboutThisPage } from './about-this-page.ts';
import { alsoListed } from './also-listed.ts';
import { comingChanges } from './coming-changes.ts';
import { currentSubprocessors } from './current-subprocessors.ts';
import { groupCompanies } from './group-companies.ts';
import { howToHear } from './how-to-hear.ts';
import { howToObject } from './how-to-object.ts';
import { howWeChoose } from './how-we-choose.ts';
import { marksOf } from './marks.ts';
import { opening } from './opening.ts';
import { pastChanges } from './past-changes.ts';
import type { PageRecords } from './records.ts';

/**
 * The public page, as Markdown for GitHub, in the order in which a customer asks: what is coming, who is there, how to
 * object, how to hear of changes, what was.
 *
 * Pure: the same registry and records give the same bytes, on any machine and on any day. Every value is written by
 * `escape/`, so that a file from a stranger shows on the page and does nothing there. Never throws on content.
 */
export function renderPage(registry: Registry, records: PageRecords): string {
  const { policy } = registry;
  const marks = marksOf(records);
  const blocks = [
    ...opening(registry, records),
    ...comingChanges(records),
    ...currentSubprocessors(registry, marks),
    ...groupCompanies(registry, marks),
    ...alsoListed(registry),
    ...howToObject(policy),
    ...howToHear(policy),
    ...howWeChoose(policy),
    ...pastChanges(registry, records),
    ...aboutThisPage(policy),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
