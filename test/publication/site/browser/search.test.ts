import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { largePublication } from '../large.ts';
import { shown } from './shown.ts';
import { inBrowser, served } from './visit.ts';

const site = served(() => shown);
const large = served(() => largePublication(2_000, 100));

/** Names of the entries that can be seen. */
const names = async (page: Page) =>
  (await page.locator('table.list tbody tr:visible th a').allTextContents()).map(name => name.trim());
const hits = (page: Page) => page.locator('[data-hits]').innerText();

inBrowser('the search', () => {
  test('shows what fits, whatever its case and accents, and says how many', async () => {
    const { page, leave } = await site.visit('index.html');
    expect(await hits(page)).toBe('9 in the list.');
    await page.getByLabel('Search the list').fill('alter BACKUP');
    expect(await names(page)).toEqual(['Älter Backup']);
    expect(await hits(page)).toBe('1 of 9 fit.');
    await page.getByLabel('Search the list').fill('株式会社');
    expect(await names(page)).toEqual(['株式会社サンプル']);
    await leave();
  });

  test('finds a company by a former name that the list does not show', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Search the list').fill('dictation');
    expect(await names(page)).toEqual(['Example Speech']);
    await leave();
  });

  test('hides a heading below which nothing is left, and says so when nothing is left at all', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Search the list').fill('speech');
    expect(await page.locator('.category:visible h3').allInnerTexts()).toEqual(['Infrastructure']);
    await page.getByLabel('Search the list').fill('no such company');
    expect(await page.getByText('No entry of the list fits what you asked for.').isVisible()).toBe(true);
    expect(await hits(page)).toBe('0 of 9 fit.');
    await leave();
  });

  test('is told to those who cannot see the list', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Search the list').fill('speech');
    expect(await page.getByRole('status').filter({ hasText: '1 of 9 fit.' }).count()).toBe(1);
    // A row that is hidden is hidden for everybody.
    expect(await page.getByRole('rowheader', { name: 'Example Hosting' }).count()).toBe(0);
    expect(await page.getByRole('rowheader', { name: 'Example Speech' }).count()).toBe(1);
    await leave();
  });
});

inBrowser('the filters', () => {
  test('leave those that concern a customer: entries that name the product, and entries that name none', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Product that you use').selectOption({ label: 'Call transcripts' });
    expect(await names(page)).toContain('Example Speech');
    expect(await names(page)).toContain('Example Hosting');
    await leave();
  });

  test('leave those whose data are in a place', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Place of the data').selectOption({ label: 'Japan' });
    expect(await names(page)).toEqual(['株式会社サンプル']);
    await leave();
  });

  test('stand in the address, which can be sent to somebody', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByLabel('Category').selectOption('infrastructure');
    await page.getByLabel('Search the list').fill('example');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=example&category=infrastructure');
    const found = await names(page);
    await page.reload();
    expect(await names(page)).toEqual(found);
    expect(found).toEqual(['Example Hosting', 'Example Speech']);
    await leave();
  });

  test('that name what is not offered choose nothing', async () => {
    const { page, leave } = await site.visit('index.html?category=no-such&place=%3Cscript%3E');
    expect(await names(page)).toHaveLength(9);
    await leave();
  });

  test('are cleared in one step, which leads back to the search', async () => {
    const { page, leave } = await site.visit('index.html?q=speech&category=infrastructure');
    expect(await names(page)).toEqual(['Example Speech']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await names(page)).toHaveLength(9);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByLabel('Search the list').evaluate(field => field === document.activeElement)).toBe(
      true,
    );
    await leave();
  });

  test('give way to an address that names an entry', async () => {
    const { page, leave } = await site.visit('index.html?q=speech#example-hosting');
    expect(await page.locator('#example-hosting').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#example-hosting').evaluate(inView)).toBe(true);
    await leave();
  });
});

inBrowser('a permalink', () => {
  test('leads from the list to the entry, and back to its row', async () => {
    const { page, leave } = await site.visit('index.html');
    // Smooth scrolling takes a time of its own.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Example Speech', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Example Speech');
    await page.locator('main').getByRole('link', { name: 'The list' }).click();
    expect(new URL(page.url()).hash).toBe('#example-speech');
    await expect.poll(() => page.locator('#example-speech').evaluate(inView)).toBe(true);
    await leave();
  });

  test('leads from a coming change to all that is known of it', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.getByRole('link', { name: 'Example Translate SARL (Example Translate)' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Example Translate');
    expect(await page.getByRole('heading', { name: 'How the last day was counted' }).count()).toBe(1);
    await leave();
  });
});

inBrowser('the keyboard', () => {
  test('reaches the content in one step, and the search and its filters in order', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    expect(await page.locator('.skip').evaluate(inView)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main_content');
    await page.getByLabel('Search the list').focus();
    await page.keyboard.type('speech');
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual(['Example Speech']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('category');
    await leave();
  });

  test('shows where it is', async () => {
    const { page, leave } = await site.visit('index.html');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      expect(outline, await page.evaluate(() => document.activeElement?.outerHTML)).toBe('solid');
    }
    await leave();
  });
});

inBrowser('a list of 2,000', () => {
  test('is searched without touching a row that stays as it is', async () => {
    const { page, leave } = await large.visit('index.html');
    await page.getByLabel('Search the list').fill('number 1234');
    expect(await names(page)).toEqual(['Example Company Number 1234']);
    await page.evaluate(countWork);
    // One letter less: eleven more rows fit, in some of twenty categories; the other 1,988 rows are left alone.
    await page.getByLabel('Search the list').fill('number 123');
    const { attributes, nodes, reads } = await page.evaluate(() =>
      (window as unknown as { work(): Work }).work(),
    );
    expect(await names(page)).toHaveLength(12);
    expect(attributes).toBeLessThanOrEqual(11 + 20);
    // The number of hits, and nothing else, is written.
    expect(nodes).toBeLessThanOrEqual(2);
    expect(reads).toBe(0);
    await leave();
  }, 60_000);
});

interface Work {
  readonly attributes: number;
  readonly nodes: number;
  readonly reads: number;
}

/** Counts what a search alters in the page, and how often it reads texts and sizes out of it. */
function countWork(): void {
  let [attributes, nodes, reads] = [0, 0, 0];
  const seen = (records: readonly MutationRecord[]) => {
    for (const { type } of records) {
      if (type === 'attributes') attributes += 1;
      else nodes += 1;
    }
  };
  const observer = new MutationObserver(seen);
  observer.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  const texts = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
  Object.defineProperty(Node.prototype, 'textContent', {
    ...texts,
    get() {
      reads += 1;
      return texts.get?.call(this);
    },
  });
  const box = Element.prototype.getBoundingClientRect;
  Element.prototype.getBoundingClientRect = function () {
    reads += 1;
    return box.call(this);
  };
  Object.assign(window, {
    work: (): Work => {
      seen(observer.takeRecords());
      return { attributes, nodes, reads };
    },
  });
}

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
