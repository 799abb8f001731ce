import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { entryOf } from '../../../../core/entry.ts';
import { historyOf } from '../../../../core/publication/history.ts';
import type { Publication } from '../../../../core/publication/publication.ts';
import { examplePublication } from '../../example.ts';
import { inBrowser, served } from './visit.ts';

/** What would run, load or appear if it were anything but text. */
const attack =
  '</td></title><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"\' onmouseover="alert(4)" <b id=planted>';

/** Every text of a value replaced, what decides its shape kept. */
function hostile<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string')
    return (
      kept.has(key)
        ? value
        : key === 'url' && value.startsWith('https:')
          ? `javascript:alert(5)//${attack}`
          : attack
    ) as Value;
  if (Array.isArray(value)) return value.map(one => hostile(one, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]),
  ) as Value;
}

/** Ids, days and closed lists of words, which a schema has checked. */
const kept = new Set(
  (
    'id category relationship country area kind mechanism established_in used_from since ends_on data_deleted_on ended lastDay utc zone date ' +
    'toldOn windowEndedOn usedFrom lastChangedOn announcedAt at what status classes channel evidence group authorisation time_zone holidays ' +
    'counting last next day from until replaces inTheListAlready before_digest after_digest treatment'
  ).split(' '),
);

const { registry, records } = examplePublication;
const everyField = entryOf('every-field', {
  service: attack,
  legal_name: attack,
  category: 'support',
  website: [attack, 'https://x.example/"><script>alert(6)</script>'],
  contact: [{ email: attack }, { url: 'javascript:alert(7)', label: attack }],
  purpose: attack,
  data: [attack],
  data_subjects: [attack],
  locations: [{ country: 'DE', kind: 'hosting', region: attack, when: attack }],
  transfer: { mechanism: 'derogation', reference: attack },
  established_in: 'DE',
  applies_to: { products: [attack], regions: [attack], plans: [attack], condition: attack },
  aka: [attack],
  former_names: [attack],
  address: attack,
  registration: attack,
  privacy_url: 'javascript:alert(8)',
  note: attack,
});
const entries = [...registry.entries.map(entry => hostile(entry)), everyField];

const publication: Publication = {
  ...examplePublication,
  registry: { policy: hostile(registry.policy), entries, retired: hostile(registry.retired) },
  records: hostile(records),
  history: historyOf([
    { day: '2026-03-03', entries: registry.entries },
    { day: '2026-12-10', entries },
  ]),
};
const site = served(() => publication);

/** What a page holds that no template of ours puts there. */
const planted = (page: Page) =>
  page.evaluate(() => ({
    elements: [...document.querySelectorAll('#planted, svg, body script, img')].map(one => one.outerHTML),
    handlers: [...document.querySelectorAll('*')].flatMap(one =>
      one.getAttributeNames().filter(name => name.startsWith('on')),
    ),
    links: [...document.querySelectorAll('a')]
      .map(({ href }) => href)
      .filter(href => !/^(?:https?|mailto):/.test(href)),
  }));
const nothing = { elements: [], handlers: [], links: [] };

inBrowser('hostile text in every field', () => {
  for (const path of [
    'index.html',
    'entries/every-field/index.html',
    'entries/example-hosting/index.html',
    'changes/42/index.html',
    'changes/12/index.html',
    'history/index.html',
    '404.html',
  ])
    test(`stays text on ${path}`, async () => {
      const { page, leave } = await site.visit(path);
      expect(await planted(page)).toEqual(nothing);
      expect(await page.locator('body').innerText()).toContain('<script>alert(1)</script>');
      await leave();
    });

  test('stays text in the search and in the list of a past day', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByRole('searchbox').fill(attack);
    expect(await planted(page)).toEqual(nothing);
    await page.goto(new URL('as-of/index.html?day=2026-12-10', page.url()).href);
    await page.locator('[data-as-of-list] li').first().waitFor();
    expect(await planted(page)).toEqual(nothing);
    expect(await page.locator('[data-as-of-list]').innerText()).toContain('<script>alert(1)</script>');
    await leave();
  });

  test('would run nothing even if a template let it through', async () => {
    const { page, leave } = await site.visit('index.html');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.append('window.ran = true');
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<b id="planted"></b>');
      } catch {
        // Text does not become markup here, not even by our own script.
      }
      return 'ran' in window || document.querySelector('#planted') !== null;
    });
    expect(ran).toBe(false);
    // The browser has said that it held something back: that is what was to be seen.
    await leave().catch(() => undefined);
  });
});
