import { expect, test } from 'vitest';
import { shown } from './shown.ts';
import { inBrowser, served } from './visit.ts';

const site = served(() => shown);
const without = { javaScriptEnabled: false };

inBrowser('without JavaScript', () => {
  test('the list is whole, and offers nothing that would not work', async () => {
    const { page, leave } = await site.visit('index.html', without);
    expect(await page.locator('table.list tbody tr:visible').count()).toBe(shown.registry.entries.length);
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await page.getByText('use your browser’s own search').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Example Speech', exact: true }).click();
    expect(await page.getByText('HRB 12345, Berlin').isVisible()).toBe(true);
    await leave();
  });

  test('a past day can be reached through the days on which the list changed', async () => {
    const { page, leave } = await site.visit('as-of/index.html', without);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Example Speech', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#v-2026-12-10');
    expect(await page.locator('#v-2026-12-10').isVisible()).toBe(true);
    await leave();
  });
});

inBrowser('from a disk', () => {
  test('the list is searched and filtered, and leads to each page and back', async () => {
    const { page, leave } = await site.open('index.html');
    await page.getByLabel('Search the list').fill('speech');
    await page.locator('table.list tbody tr:visible').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('table.list tbody tr:visible').count()).toBe(1);
    await page.getByRole('link', { name: 'Example Speech', exact: true }).click();
    expect(await page.getByText('HRB 12345, Berlin').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'The list', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Example Calls subprocessors');
    await leave();
  });

  test('a past day is reached through the days on which the list changed: no data can be read there', async () => {
    const { page, leave } = await site.open('as-of/index.html');
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.getByRole('link', { name: 'Example Speech', exact: true }).click();
    expect(await page.locator('#v-2026-12-10').isVisible()).toBe(true);
    await leave();
  });
});

inBrowser('the list on a past day', () => {
  const names = '[data-as-of-list] li a';

  test('is what stood in it when that day ended, each entry with a link to how it read', async () => {
    const { page, leave } = await site.visit('as-of/index.html');
    await page.getByLabel('Day', { exact: true }).fill('2026-12-09');
    await page.getByRole('button', { name: 'Show the list of that day' }).click();
    await page.locator(names).first().waitFor();
    expect(await page.getByRole('heading', { name: 'The list on Wednesday 9 December 2026' }).count()).toBe(
      1,
    );
    const before = await page.locator(names).allInnerTexts();
    expect(before).toContain('Example Hosting');
    expect(before).not.toContain('Example Speech');
    expect(await page.locator('[data-as-of-list]').innerText()).toContain(
      'Example Bank AG – Customer support, listed only, not a subprocessor',
    );
    await page.getByLabel('Day', { exact: true }).fill('2026-12-10');
    await page.keyboard.press('Enter');
    await page.locator(names, { hasText: 'Example Speech' }).waitFor();
    expect(new URL(page.url()).search).toBe('?day=2026-12-10');
    await page.locator(names, { hasText: 'Example Speech' }).click();
    expect(new URL(page.url()).hash).toBe('#v-2026-12-10');
    await leave();
  });

  test('can be sent to somebody, and claims nothing about days that are not known', async () => {
    const { page, leave } = await site.visit('as-of/index.html?day=2025-01-01');
    await page.getByText('What stood in the list on that day is not known.').waitFor();
    expect(await page.locator(names).count()).toBe(0);
    await leave();
  });

  test('whose data cannot be read says so and points to the days below', async () => {
    const { page, leave } = await site.visit('as-of/index.html');
    await page.route('**/history.json', route => route.fulfill({ status: 200, body: 'not json' }));
    await page.getByLabel('Day', { exact: true }).fill('2026-12-09');
    await page.keyboard.press('Enter');
    await page.getByText('could not be read just now').waitFor();
    await leave();
  });
});
