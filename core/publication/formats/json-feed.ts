import { fileAddress, linkOf, siteAddress } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { feedItems, feedTitle } from './feed-items.ts';
import { prettyJson } from './pretty-json.ts';

/** The changes as a JSON Feed (jsonfeed.org, version 1.1), the same items as in the Atom feed. */
export function jsonFeed(publication: Publication): string {
  const { policy } = publication.registry;
  const { publisher } = policy;
  const home = siteAddress(policy);
  const self = fileAddress(policy, 'feed.json');
  const website = publisher.website === undefined ? null : linkOf(publisher.website);
  return prettyJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(publication),
    ...(home !== null && { home_page_url: home }),
    ...(self !== null && { feed_url: self }),
    language: 'en',
    authors: [{ name: publisher.legal_name ?? publisher.name, ...(website !== null && { url: website }) }],
    items: feedItems(publication).map(({ id, url, title, summary, html, classes, published, updated }) => ({
      id,
      ...(url !== null && { url }),
      title,
      summary,
      content_html: html,
      date_published: published,
      date_modified: updated,
      tags: classes,
    })),
  });
}
