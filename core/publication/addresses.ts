import type { Policy } from '../policy.ts';
import type { ChangeOnPage } from '../render/records.ts';

/** The site's own address with a slash at the end; `null` if the policy names none. */
export function siteAddress({ site }: Pick<Policy, 'site'>): string | null {
  const url = site?.url === undefined ? null : parsed(site.url);
  if (url?.protocol !== 'https:') return null;
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** The address of a file of the site, by its path below the site's folder; `null` if nobody knows it. */
export function fileAddress(policy: Pick<Policy, 'site'>, path: string): string | null {
  const site = siteAddress(policy);
  return site === null ? null : `${site}${path}`;
}

/** Where a reader finds a change: its page on the site, or else its issue. */
export function changeAddress(
  policy: Pick<Policy, 'site'>,
  { number, url }: Pick<ChangeOnPage, 'number' | 'url'>,
): string {
  return fileAddress(policy, `changes/${number}/`) ?? url;
}

/** The page of an entry, also of one that has left; `null` where the site's address is not known. */
export function entryAddress(policy: Pick<Policy, 'site'>, id: string): string | null {
  return fileAddress(policy, `entries/${encodeURIComponent(id.toWellFormed())}/`);
}

/** An address that a reader may follow, written as browsers write it; `null` for anything that is no web page. */
export function linkOf(address: string): string | null {
  const url = parsed(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** (`URL.parse` is not there before Node 22.) */
function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
