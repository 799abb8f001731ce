import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everyKind, shown } from './shown.ts';
import { inBrowser, served } from './visit.ts';

const site = served(() => shown);

/** Rules whose answer depends on colours and sizes; all others read the page, which is the same in each. */
const ofTheLook = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** What axe finds against WCAG 2.2 AA and its own best practices, a line each. */
function violations(page: Page, rules: 'every rule' | 'of the look'): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const runOnly = rules === 'of the look' ? ofTheLook : tags;
  return page.evaluate(async some => {
    const { axe: checker } = window as unknown as { axe: Checker };
    const found = await checker.run(document, { runOnly: some, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, runOnly);
}

interface Checker {
  run(
    page: Document,
    options: { runOnly: readonly string[]; resultTypes: readonly string[] },
  ): Promise<{
    violations: readonly {
      id: string;
      nodes: readonly { html: string; failureSummary: string }[];
    }[];
  }>;
}

inBrowser('every kind of page', () => {
  test.each(everyKind)(
    '%s can be used by everybody, on a light and a dark page, wide and narrow, and never scrolls sideways',
    async path => {
      // The page's own policy would keep the checker from its work.
      const { page, leave } = await site.visit(path, { bypassCSP: true });
      await page.evaluate(axe.source);
      for (const [colorScheme, width, rules] of [
        ['light', 1280, 'every rule'],
        ['dark', 1280, 'of the look'],
        ['dark', 320, 'every rule'],
        ['light', 320, 'of the look'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page, rules), `${colorScheme}, ${width}`).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${width} pixels wide`).toBeLessThanOrEqual(0);
      }
      await leave();
    },
    60_000,
  );

  test('says in which language it is, and lets names be in another direction', async () => {
    const { page, leave } = await site.visit('entries/hebrew/index.html');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(
      await page.getByRole('heading', { level: 1 }).evaluate(one => getComputedStyle(one).direction),
    ).toBe('rtl');
    expect(await page.locator('body').evaluate(one => getComputedStyle(one).direction)).toBe('ltr');
    await leave();
  });
});

inBrowser('the look', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('is light or dark, as the reader has it', async () => {
    const { page, leave } = await site.visit('index.html');
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe('rgb(20, 23, 28)');
    await leave();
  });

  test('moves nothing for those who asked for less motion', async () => {
    const { page, leave } = await site.visit('index.html');
    const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await scrolling()).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await scrolling()).toBe('auto');
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(one => getComputedStyle(one).transitionDuration !== '0s')
          .length,
    );
    expect(moving).toBe(0);
    await leave();
  });

  test('on a narrow screen gives each value its heading, and tables stay tables to those who cannot see them', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.setViewportSize({ width: 320, height: 900 });
    const cell = page.locator('#example-speech td').first();
    expect(await cell.evaluate(one => getComputedStyle(one, '::before').content)).toBe('"What for: "');
    expect(await page.getByRole('table', { name: 'Infrastructure' }).getByRole('row').count()).toBe(4);
    expect(await page.getByRole('rowheader', { name: 'Example Speech' }).count()).toBe(1);
    // A caption of no width would stand there letter below letter.
    const caption = page.getByText('The newest changes', { exact: true });
    expect((await caption.boundingBox())?.height).toBeLessThan(60);
    await leave();
  });

  test('on paper has the list, the addresses behind links, and nothing to click', async () => {
    const { page, leave } = await site.visit('index.html');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    for (const gone of ['.filters', '.top nav', 'footer nav', '.skip'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await page.locator('#example-speech').isVisible()).toBe(true);
    const behind = await page
      .locator('.words a')
      .first()
      .evaluate(one => getComputedStyle(one, '::after').content);
    expect(behind).toContain('https://calls.example/dpa');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await leave();
  });
});
