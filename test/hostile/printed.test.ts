import { describe, expect, test } from 'vitest';
import { between } from '../../fuzz/target.ts';
import { targetOf } from '../../fuzz/targets.ts';
import { calendars } from './texts/calendars.ts';
import { commits } from './texts/commits.ts';
import { feeds } from './texts/feeds.ts';
import { html } from './texts/html.ts';
import { mail } from './texts/mail.ts';
import { markdown } from './texts/markdown.ts';
import { markers } from './texts/markers.ts';
import { mentions } from './texts/mentions.ts';
import { spreadsheets } from './texts/spreadsheets.ts';
import { unicode } from './texts/unicode.ts';
import { workflows } from './texts/workflows.ts';

/*
 * What people have thought of to get out of the place where their text is put: a table for each place, and each of them
 * against all places, for a text does not know where it ends up. What must hold of each place, and how it is read back,
 * stands in fuzz/targets/.
 */
const tables = {
  calendars,
  commits,
  feeds,
  html,
  mail,
  markdown,
  markers,
  mentions,
  spreadsheets,
  unicode,
  workflows,
};
const all = Object.values(tables).flat();

/** Several texts are put into one publication, as they would stand side by side in a real one. */
const places: Readonly<Record<string, number>> = {
  markdown: 1,
  'company-words': 4,
  csv: 10,
  feeds: 10,
  calendar: 10,
  mail: 1,
  'workflow-commands': 3,
  site: 40,
  'bot-texts': 30,
};

describe.each(Object.entries(places))('in %s', (place, together) => {
  test('every text of every table stays text', async () => {
    const { check } = await targetOf(place);
    for (let at = 0; at < all.length; at += together)
      await check(all.slice(at, at + together).join(place === 'company-words' ? '\n\n' : between));
  });
});

test('no text stands in the tables twice', () => {
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(140);
});
