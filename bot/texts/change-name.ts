import type { Record } from '../record.ts';

/**
 * What customers call a change in a mail: the number of its issue, as on the page. Until there is an issue, the number of
 * its pull request or the beginning of its commit.
 */
export function changeName({ id, issue, pull }: Pick<Record, 'id' | 'issue' | 'pull'>): string {
  return `change ${issue ?? pull ?? id.replace(/^push-/, '').slice(0, 8)}`;
}
