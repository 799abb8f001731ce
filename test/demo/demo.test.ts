import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { story } from '../../demo/story/story.ts';
import { type DemoRun, runDemo } from './run-demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let run: DemoRun;

beforeAll(async () => {
  run = await runDemo('--out', folder);
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'));
/** The demo's own pages; those of the sites are the product's, and have tests of their own. */
const pages = () => names().filter(name => name.endsWith('.html') && !name.startsWith('site-'));

describe('what the terminal tells', () => {
  it('plays to the end and says so', () => {
    expect(run.stdout + run.stderr).toContain('Every step did what it says');
    expect(run.status).toBe(0);
  });

  it('tells each step with its number and the time on its clock', () => {
    for (const [index, { title }] of story.entries()) {
      expect(run.stdout).toMatch(
        new RegExp(`${index + 1}/${story.length} .* 202\\d, \\d\\d:\\d\\d CET +${title}`),
      );
    }
  });

  it('quotes the texts that matter', () => {
    expect(run.stdout).toContain('example-speech.yaml, line 12:');
    expect(run.stdout).toMatch(/● pending {2}Staff: \/announce [0-9a-f]{32}/);
    expect(run.stdout.replace(/\s+[│]?\s*/g, ' ')).toContain('you can object until 9 December 2026');
    expect(run.stdout).toContain('Thank you. This is objection 1');
    expect(run.stdout).toContain('405 Repository rule violations found');
  });

  it('uses no colour where there is no terminal', () => {
    expect(run.stdout).not.toContain('\u001b');
  });
});

describe('the folder that is left', () => {
  it.each([
    ['page-before.md', '12 entries'],
    ['page-announced.md', '9 Dec 2026, 24:00 CET'],
    ['page-after.md', '13 entries'],
    ['preview.md', '/announce '],
    ['check-failed.md', 'country code'],
    ['check-passed.md', 'New subprocessor: Example Speech'],
    ['proposal.md', 'Repository rule violations found'],
    ['change.md', '/object Our agreement'],
    ['mail-1-standard.txt', 'Reply-To: objections@krispcall.example'],
    ['mail-1-standard.eml', 'Auto-Submitted: auto-generated'],
    ['ledger-commits.txt', 'window closed → in the list'],
    ['site-before/index.html', 'No change is announced'],
    ['site-announced/feed.atom', 'Example Speech'],
    ['site-announced/index.html', '9 December 2026'],
    ['site-after/entries/example-speech/index.html', 'Example Speech GmbH'],
  ])('holds %s with "%s" in it', (name, text) => {
    expect(read(name)).toContain(text);
  });

  it('holds each mail with the date of its own group', () => {
    expect(read('mail-1-standard.txt')).toContain(
      'You can object until the end of Wednesday 9 December 2026',
    );
    expect(read('mail-2-longer.txt')).toContain('You can object until the end of Thursday 24 December 2026');
    expect(read('mail-3-approval.txt')).toContain('Please answer by');
  });

  it('holds the record as the ledger has it', () => {
    const record = parse(read('ledger/closed/2026/0001.yaml'));
    expect(record).toMatchObject({ state: 'in-the-list', merged: { early: false } });
    expect(record.objections).toMatchObject([{ n: 1, standing: 'in-time', state: 'answered' }]);
    expect(
      names()
        .filter(name => name.startsWith('ledger/'))
        .map(name => textOf(name))
        .join('\n'),
    ).not.toMatch(/carol|dave|lists\.krispcall/);
  });

  it('shows the whole thread of the issue in order, with names and times', () => {
    const thread = read('change.html');
    const order = [
      'Carol',
      'Thank you for writing',
      '/not-objection',
      'Dave',
      'This is objection 1',
      '/answer 1',
    ];
    const places = order.map(text => thread.indexOf(text, thread.indexOf('Where this stands')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(thread).toContain('<time datetime="2026-12-07T13:02:00.000Z">Mon 7 Dec 2026, 14:02 CET</time>');
  });

  it('tells every step in index.html', () => {
    for (const { title } of story) expect(read('index.html')).toContain(`<h3>${title}</h3>`);
  });

  it('has only links that lead somewhere', () => {
    for (const page of pages()) {
      for (const [, href = ''] of read(page).matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (/^(https:|mailto:)/.test(href)) continue;
        const [file = '', anchor] = href.split('#');
        expect(names(), `${page}: ${href}`).toContain(file === '' ? page : file);
        if (anchor !== undefined) expect(read(file === '' ? page : file)).toContain(`id="${anchor}"`);
      }
    }
  });

  it('leads from the story to no place outside but invented ones', () => {
    const outside = [...read('index.html').matchAll(/(?:href|src)="([a-z]+:[^"]*)"/g)].map(
      ([, address]) => address,
    );
    for (const address of outside) expect(address).toMatch(/^(https:\/\/|mailto:.*@)[a-z.]+\.example\b/);
  });

  it('loads nothing and runs nothing', () => {
    for (const page of pages()) {
      const text = read(page);
      expect(text).not.toMatch(/<(script|link|img|iframe|object|embed|video|audio|form|base)\b/i);
      expect(text).not.toMatch(/\s(src|srcset|on[a-z]+)=/i);
      expect(text).not.toMatch(/url\(|@import/);
      expect(text).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;');
    }
  });

  it('is made for every reader: language, landmarks, one first heading, a way back', () => {
    for (const page of pages()) {
      const text = read(page);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain('name="viewport"');
      expect(text.match(/<main id="main">/g)).toHaveLength(1);
      expect(text.match(/<h1>/g), page).toHaveLength(1);
      if (page !== 'index.html') expect(text).toContain('<a href="index.html">');
    }
  });

  it('names no machine and no port', () => {
    for (const name of names().filter(isFile))
      expect(read(name), name).not.toMatch(/127\.0\.0\.1|localhost|\/tmp\//);
  });
});

describe('where to leave it', () => {
  it('touches no folder that holds something else', async () => {
    const other = mkdtempSync(join(tmpdir(), 'demo-other-'));
    writeFileSync(join(other, 'diary.txt'), 'mine');
    const refused = await runDemo('--out', other);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('such as diary.txt, and was left alone. Name an empty folder');
    expect(readdirSync(other)).toEqual(['diary.txt']);
    rmSync(other, { recursive: true });
  });

  it('says how it is used when it is used wrongly', async () => {
    const refused = await runDemo('--output', 'somewhere');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('Usage: npm run demo');
  });
});

function isFile(name: string): boolean {
  return statSync(join(folder, name)).isFile();
}

function textOf(name: string): string {
  return isFile(name) ? read(name) : '';
}
