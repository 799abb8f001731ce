import { markdownCell } from './escape/markdown.ts';

/** The companies that a change is about, for a table cell: `Example Speech GmbH (Example Speech)`. */
export function companiesCell(
  companies: readonly { readonly service: string; readonly legalName: string | null }[],
): string {
  const words = companies.map(({ service, legalName }) =>
    legalName === null ? `${service} (legal name not stated)` : `${legalName} (${service})`,
  );
  return markdownCell(words.join('; '));
}
