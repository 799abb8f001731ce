import { mailbox } from '../../../render/phrase.ts';
import { siteAddress } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import { Address } from '../html/address.ts';
import { html } from '../html/html.ts';
import { phraseHtml } from '../html/phrase.ts';

/**
 * What a host shows for an address that leads nowhere. It is shown below any address, so it can lean on nothing beside
 * it: the only link to the list is its full address, where the policy names one, and its few lines of style stand in it
 * (allowed by their hash, which a test compares).
 */
export function notFoundPage({ registry }: Publication): string {
  const { publisher } = registry.policy;
  const address = siteAddress(registry.policy);
  const home = address === null ? null : Address.outside(address);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-CuhAY5ypJhqPchgrJ0xTal7UsmKR8KFrmiBX51pemUM='; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Not found – ${publisher.name}</title>
<style>
body { margin: 4rem auto; max-width: 38rem; padding: 0 1rem; font: 100%/1.55 system-ui, sans-serif; }
body { color: #1d1d1b; background: #ffffff; }
a { color: #0b57d0; }
@media (prefers-color-scheme: dark) {
body { color: #ebe9e4; background: #14171c; }
a { color: #8ab4f8; }
}
</style>
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
