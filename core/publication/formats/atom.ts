import { escapeXml } from '../../render/escape/xml.ts';
import { fileAddress, linkOf, siteAddress } from '../addresses.ts';
import { idsOf } from '../ids.ts';
import type { Publication } from '../publication.ts';
import { type FeedItem, feedItems, feedTitle, feedUpdated } from './feed-items.ts';

/** The changes as an Atom feed (RFC 4287), one entry each, the newest first. */
export function atomFeed(publication: Publication): string {
  const { policy } = publication.registry;
  const items = feedItems(publication);
  const { publisher } = policy;
  const website = publisher.website === undefined ? null : linkOf(publisher.website);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', idsOf(publication).feed),
    element('title', feedTitle(publication)),
    element('updated', feedUpdated(publication, items)),
    '<author>',
    element('name', publisher.legal_name ?? publisher.name),
    ...(website === null ? [] : [element('uri', website)]),
    '</author>',
    ...link('self', 'application/atom+xml', fileAddress(policy, 'feed.atom')),
    ...link('alternate', 'text/html', siteAddress(policy)),
    ...items.flatMap(entry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry({ id, url, title, summary, html, classes, published, updated }: FeedItem): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', published),
    element('updated', updated),
    ...link('alternate', 'text/html', url),
    ...classes.map(name => `<category term="${escapeXml(name)}"/>`),
    element('summary', summary),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, href: string | null): string[] {
  return href === null ? [] : [`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`];
}
