import { describe, expect, it } from 'vitest';
import { document } from '../../demo/book/document.ts';
import { indexHtml } from '../../demo/book/index-page.ts';
import { rendered, renderedOfBot } from '../../demo/book/markdown.ts';
import { threadHtml, threadOf } from '../../demo/book/thread.ts';

const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) "><b>';

/** Tags that a text brought in, and addresses that do something. */
const dangerous = /<script|<img|<b>|href="javascript/i;

describe('text from strangers', () => {
  it('stays text in Markdown', () => {
    expect(rendered(hostile)).not.toMatch(dangerous);
    expect(renderedOfBot(`<details><summary>${hostile}</summary>\n\n${hostile}\n\n</details>`)).not.toMatch(
      dangerous,
    );
  });

  it('stays text in a thread', () => {
    const issue = {
      number: 1,
      author: hostile,
      title: hostile,
      body: hostile,
      state: 'open',
      locked: false,
      labels: [],
      comments: [{ id: 2, author: 'carol', body: hostile, createdAt: '2026-11-23T10:00:00Z' }],
    } as const;
    const happening = {
      at: '2026-11-23T10:00:00Z',
      thread: 'change',
      login: hostile,
      what: hostile,
      text: hostile,
    } as const;
    expect(threadHtml(threadOf(issue, '2026-11-23T09:00:00Z', [happening]), '')).not.toMatch(
      /<script|<img|href="javascript/,
    );
  });

  it('stays text in the story', () => {
    const part = { kind: 'quote', what: hostile, text: hostile } as const;
    const gate = { kind: 'gate', state: hostile, text: hostile } as const;
    const told = [{ title: hostile, at: '2026-11-23T10:00:00Z', parts: [part, gate] }];
    expect(document(hostile, indexHtml(told, [], [{ what: hostile, value: hostile }]))).not.toMatch(
      dangerous,
    );
  });
});

describe('the bot’s own words', () => {
  it('open on a click where the bot wrote so', () => {
    const html = renderedOfBot('<details><summary>More</summary>\n\n**inside**\n\n</details>');
    expect(html).toContain('<details><summary>More</summary>');
    expect(html).toContain('<strong>inside</strong>');
  });

  it('are taken by their letters inside a quotation of a mail', () => {
    const html = renderedOfBot('```text\n<details><summary>x</summary>\n</details>\n```');
    expect(html).not.toContain('<details>');
    expect(html).toContain('&lt;details&gt;');
  });

  it('show without their markers', () => {
    expect(renderedOfBot('<!-- subprocessors:change 0001 -->\nHello')).toBe('<p>Hello</p>');
  });

  it('lead to the files of the folder', () => {
    expect(rendered('[issue](https://git.example/krispcall/subprocessors/issues/2)')).toContain(
      'href="change.html"',
    );
    expect(rendered('[other](https://git.example.evil.example/krispcall/subprocessors/issues/2)')).toContain(
      'evil',
    );
  });
});
