import { mailbox } from '../../../render/phrase.ts';
import type { Publication } from '../../publication.ts';
import { Address } from '../html/address.ts';
import { html } from '../html/html.ts';
import { phraseHtml } from '../html/phrase.ts';

/**
 * What a host shows for an address that leads nowhere. It is shown below any address, so it can lean on nothing beside
 * it: the only link to the list is its full address, where the policy names one.
 */
export function notFoundPage({ registry }: Publication): string {
  const { publisher, site } = registry.policy;
  const home = site?.url === undefined ? null : Address.outside(site.url);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Not found – ${publisher.name}</title>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p>An entry keeps its page when it leaves the list, and a change keeps its page for good. The address may have been shortened or mistyped.</p>
${home !== null && html`<p><a href="${home}">The list of subprocessors</a></p>\n`}<p>Questions: ${phraseHtml([mailbox(publisher.contact)])}</p>
</main>
</body>
</html>
`.toString();
}
