import { markdownCell } from './escape/markdown.ts';

/** A company that a change is about. */
interface ChangedCompany {
  readonly service: string;
  readonly legalName: string | null;
}

/** The companies that a change is about: `Example Speech GmbH (Example Speech)`. Nothing is escaped. */
export function companiesWords(companies: readonly ChangedCompany[]): string {
  return companies
    .map(({ service, legalName }) =>
      legalName === null ? `${service} (legal name not stated)` : `${legalName} (${service})`,
    )
    .join('; ');
}

/** The same for a table cell. */
export function companiesCell(companies: readonly ChangedCompany[]): string {
  return markdownCell(companiesWords(companies));
}
