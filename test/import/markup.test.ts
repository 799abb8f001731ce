import { describe, expect, test } from 'vitest';
import { byId, imported, said } from './imported.ts';

describe('a table in Markdown', () => {
  test('may be ragged, have pipes and markup in its cells, and a row of dashes that is too short', async () => {
    const result = await imported(
      'list.md',
      `# Example Calls subprocessors

Vendor | Services provided | Notes
---|---
[Alpha](https://alpha.example) | **Hosting**<br>and \`backups\` | EU only
| Beta \\| Sons | &amp; mail
| Gamma | a | b | c |
`,
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        category: 'subprocessors',
        website: 'https://alpha.example',
        purpose: 'Hosting; and backups',
        note: 'EU only',
      },
      'beta-sons': { service: 'Beta | Sons', category: 'subprocessors', purpose: '& mail' },
      gamma: { service: 'Gamma', category: 'subprocessors', purpose: 'a', note: 'b;\nc' },
    });
    expect(said(result)).toEqual(['5:1 default-category', '7:1 too-many-cells']);
  });

  test('is found right below a line of text, below front matter, and in MDX', async () => {
    const result = await imported(
      'page.mdx',
      `---
title: Our list
---
import Layout from '../layout'

<Layout note={1}>

**Last updated: 2025-09-02**
| Subprocessor | Purpose of Processing | Data processed | Location |
| --- | --- | --- | --- |
| Alpha | Cloud hosting | Node information; Settings | United States, EEA |

</Layout>
`,
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        category: 'subprocessors',
        purpose: 'Cloud hosting',
        data: ['Node information', 'Settings'],
        note: 'Location: United States, EEA',
      },
    });
    expect(said(result)).toEqual(['11:3 default-category', '11:56 place-kind-unknown']);
  });

  test('gives each of several tables its own columns, and the heading above it as category', async () => {
    const result = await imported(
      'list.md',
      `# List

## Infrastructure

| Provider | Country |
|---|---|
| Alpha | DE |

## E-mail

| Company | Purpose | Website |
|---|---|---|
| Beta | Mail | https://beta.example |

## Prices

| Plan | Cost |
|---|---|
| Small | 1 |
`,
    );
    expect(result.entries.map(({ id, fields }) => [id, fields.category])).toEqual([
      ['alpha', 'infrastructure'],
      ['beta', 'e-mail'],
    ]);
    expect(said(result)).toEqual(['7:11 place-kind-unknown', '17:1 table-not-read']);
  });

  test('has a company struck out, and one with a footnote', async () => {
    const result = await imported(
      'list.md',
      `| Name | Purpose |
|---|---|
| ~~Alpha~~ | Hosting |
| Beta[^1] | Mail |
| Gamma* | Chat |

[^1]: Only in the plan Pro.
`,
    );
    expect(byId(result)).toMatchObject({
      alpha: { service: 'Alpha' },
      beta: { service: 'Beta', note: 'Footnote: Only in the plan Pro.' },
      gamma: { service: 'Gamma' },
    });
    expect(said(result)).toEqual(['3:3 default-category', '3:3 struck-out', '4:3 footnote', '5:3 footnote']);
  });

  test('of raw HTML has its rows on the lines of the source', async () => {
    const result = await imported(
      'list.md',
      `Our list.

<table>
<tr><th>Name</th><th>Website</th></tr>

<tr><td>Alpha</td>
<td>www.alpha.example</td></tr>
</table>
`,
    );
    expect(byId(result)).toMatchObject({ alpha: { note: 'Website: www.alpha.example' } });
    expect(result.findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '6 import/default-category',
      '7 import/link-without-https',
    ]);
  });
});

describe('a bullet list', () => {
  test('has names in front, and says where its companies are', async () => {
    const result = await imported(
      'list.md',
      `# Example Calls subprocessors

The following is a list of companies. They are all located in the United States:

* [Alpha](https://alpha.example/gdpr/). Cloud services provider.
* **Beta** – Payments
* [gamma.io](https://gamma.example). Mail.

These are located in the EU:

* [Delta](https://delta.example). Monitoring.
`,
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        category: 'subprocessors',
        website: 'https://alpha.example/gdpr/',
        purpose: 'Cloud services provider.',
        note: 'They are all located in the United States.',
      },
      beta: {
        service: 'Beta',
        category: 'subprocessors',
        purpose: 'Payments',
        note: 'They are all located in the United States.',
      },
      'gamma-io': {
        service: 'gamma.io',
        category: 'subprocessors',
        website: 'https://gamma.example',
        purpose: 'Mail.',
        note: 'They are all located in the United States.',
      },
      delta: {
        service: 'Delta',
        category: 'subprocessors',
        website: 'https://delta.example',
        purpose: 'Monitoring.',
        note: 'These are located in the EU.',
      },
    });
  });

  test('may hold lists of its own: of facts about a company, or of companies', async () => {
    const result = await imported(
      'list.md',
      `# Subprocessors

* Alpha
  * Purpose: Hosting
  * Hosting location: Germany
* Mail:
  * Beta Inc.
  * Gamma GmbH
`,
    );
    expect(byId(result)).toMatchObject({
      alpha: { purpose: 'Hosting', locations: [{ country: 'DE', kind: 'hosting' }] },
      'beta-inc': { service: 'Beta Inc.', category: 'mail' },
      'gamma-gmbh': { service: 'Gamma GmbH', category: 'mail' },
    });
  });

  test('of principles is none of companies, and neither is a menu', async () => {
    const principles = `# How we choose subprocessors

- Detailed review of security before and during engagement
- Requiring sub processors to maintain protections
- Ongoing monitoring of subprocessors
`;
    const menu =
      '<nav><ul><li><a href="https://calls.example/a">Home</a></li><li><a href="https://calls.example/b">Subprocessors</a></li></ul></nav>';
    for (const [file, text] of [
      ['page.md', principles],
      ['page.html', menu],
      ['page.md', 'We use Alpha, Beta and Gamma to run the service.\n'],
    ] as const) {
      const result = await imported(file, text);
      expect(result.entries).toEqual([]);
      expect(said(result)).toEqual(['1:1 no-list']);
    }
  });

  test('beside a table is pointed at', async () => {
    const result = await imported(
      'list.md',
      '# Subprocessors\n\n| Name |\n|---|\n| Alpha |\n\nAffiliates:\n\n* Beta Ltd\n* Gamma Ltd\n',
    );
    expect(result.entries.map(({ id }) => id)).toEqual(['alpha']);
    expect(said(result)).toContain('9:1 list-not-read');
  });
});
