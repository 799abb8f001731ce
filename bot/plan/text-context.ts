import type { Observation } from '../observation.ts';
import type { Record } from '../record.ts';
import type { TextContext } from '../texts/context.ts';

/** What texts about a record can point to: the page, if it has been published, and what took the record's place. */
export function textContext(
  { repository, published, ledger, publishedBranch }: Observation,
  record: Record | null = null,
): TextContext {
  const records = 'records' in ledger ? ledger.records : [];
  const successor =
    record === null ? undefined : records.find(({ replaces }) => replaces === record.id)?.issue;
  return {
    repositoryUrl: repository.url,
    ...(published === null ? {} : { pageUrl: `${repository.url}/blob/${publishedBranch}/SUBPROCESSORS.md` }),
    ...(successor === undefined || successor === null ? {} : { replacedBy: successor }),
  };
}
