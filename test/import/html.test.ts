import { describe, expect, test } from 'vitest';
import { byId, imported, said } from './imported.ts';

describe('a page of HTML', () => {
  test('has merged cells, headings in two rows and across the table', async () => {
    const result = await imported(
      'page.html',
      `<!doctype html><script>var table = '<table>';</script>
<h2>Who we use</h2>
<table><thead>
<tr><th colspan=2>Company</th><th rowspan=2>Data center</th></tr>
<tr><th>Name</th><th>Website</th></tr></thead>
<tr><td rowspan=2>Alpha<sup>1</sup></td><td><a href="https://alpha.example/">site</a></td><td>EU, US</td></tr>
<tr><td><a href="https://alpha.example/two">two</a></td><td>Worldwide</td></tr>
<tr><td colspan=3><b>Support tools</b></td></tr>
<tr><td>Beta<sup>™</sup></td><td></td><td>Frankfurt, Germany</td></tr>
<tr><td></td><td> &nbsp; </td><td></td></tr>
</table><p><sup>1</sup> Only if the customer asks.</p>`,
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        category: 'subprocessors',
        website: ['https://alpha.example/', 'https://alpha.example/two'],
        locations: [
          { area: 'EU', kind: 'hosting' },
          { country: 'US', kind: 'hosting' },
          { area: 'worldwide', kind: 'hosting' },
        ],
        note: 'Footnote: Only if the customer asks.',
      },
      beta: { service: 'Beta™', category: 'support-tools', note: 'Data center: Frankfurt, Germany' },
    });
    expect(said(result)).toEqual([
      '6:5 default-category',
      '6:5 footnote',
      '7:5 merged-rows',
      '9:39 place-unread',
    ]);
  });

  test('has contacts behind links, layout tables, and names in any script', async () => {
    const result = await imported(
      'page.html',
      `<table><tr><td><h2>Nested</h2><table><tr><th>Unternehmen<th>Zweck<th>Kontakt</tr>
<tr><td>شركة المثال<td>استضافة<td><a href="mailto:privacy@mithal.example?subject=x">Contact us</a></tr>
<tr><td>Überall & Söhne GmbH<td>Post<td>Formular: <a href="https://ueberall.example/formular">hier</a></tr>
</table></td></tr></table>`,
    );
    const [first, second] = result.entries;
    expect(first?.id).toMatch(/^entry-[0-9a-f]{8}$/);
    expect(first?.fields).toMatchObject({
      service: 'شركة المثال',
      contact: [{ email: 'privacy@mithal.example' }],
    });
    expect(second).toMatchObject({
      id: 'uberall-sohne-gmbh',
      fields: { contact: [{ url: 'https://ueberall.example/formular', label: 'hier' }] },
    });
    expect(said(result)).toContain('2:5 id-from-hash');
  });

  test('that nests without end is said to', async () => {
    const result = await imported('page.html', `${'<div>'.repeat(20_000)}`);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['import/syntax']);
  });
});
