import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byId, imported, said } from './imported.ts';

/** Invented, of the shape that a scanned page has once it is text. */
const page = `Example Calls's Subprocessors

We team up with partners. Sub processors are entities that:

- May access personal data
- Provide necessary services

Customers have 15 days to object.

List of Third Party Subprocessors Infrastructure

Service Name\tLegal Name\tContact\tWebsite
Example Cloud\tExample Cloud Holdings, Inc.\tprivacy@cloud.example\thttps://www.cloud.example/
Example Voice\tExample Voice, Inc.\tprivacy@voice.example\thttps://www.voice.example/ https://www.voice.example/privacy
Example Desk\tEXAMPLE DESK, LLC.\tdata-access- requests@desk.example\thttps://desk.example/

Data Tools

Service Name\tLegal Name\tContact\tWebsite
Example Chart\tEXAMPLE CHART, INC\tsecurity@chart.example\thttps://chart.example/

Example Flow\tOTHER, INC.\tprivacy@flow.example\thttps://www.flow.example/\t

Customer Support

Service Name\tLegal Name\tContact\tWebsite
Example Chat\tCHAT IM\tsupport@chat.example OR Chat Contact\thttps://chat.example/
Example Help\tEXAMPLE HELP, INC.\tprivacy@help-desk.example OR euprivacy@help-desk.example\thttps://www.help-desk.example/
Example Mail\tEXAMPLE MAIL, INC.\tprivacy@voice.example\thttps://posting.example/
examplepay\tExample Pay Holdings,\tservices@examplepay.example\thttps://www.examplepay.example
exampiepay\tInc\tor\tmapo.,, www.exampiepay.example
\t\tPay Contact\t`;

describe('the text of a page as copying it gives it', () => {
  const read = () => imported('page.txt', page);

  test('has an entry for each row that names a company, under the headings of the page', async () => {
    const result = await read();
    expect(result.rows).toBe(11);
    expect(result.entries.map(({ id, fields }) => `${fields.category}/${id}`)).toEqual([
      'infrastructure/example-cloud',
      'infrastructure/example-voice',
      'infrastructure/example-desk',
      'data-tools/example-chart',
      'data-tools/example-flow',
      'customer-support/example-chat',
      'customer-support/example-help',
      'customer-support/example-mail',
      'customer-support/examplepay',
    ]);
    expect(result.categories.map(({ label }) => label)).toEqual([
      'Infrastructure',
      'Data Tools',
      'Customer Support',
    ]);
  });

  test('has each of its faults named, where it stands', async () => {
    expect(said(await read())).toEqual([
      '10:1 heading-shortened',
      '14:57 several-websites',
      '15:33 space-in-address',
      '27:22 contact-without-address',
      '28:33 several-mailboxes',
      '29:1 other-company-mailbox',
      '30:12 cut-name',
      '31:1 garbled-row',
      '32:1 row-without-name',
    ]);
  });

  test('is taken as it stands: nothing is repaired, and what has no place is in the note', async () => {
    const entries = byId(await read());
    expect(entries['example-desk']).toEqual({
      service: 'Example Desk',
      legal_name: 'EXAMPLE DESK, LLC.',
      category: 'infrastructure',
      website: 'https://desk.example/',
      note: 'Contact: data-access- requests@desk.example',
    });
    expect(entries['example-chart']).toMatchObject({ legal_name: 'EXAMPLE CHART, INC' });
    expect(entries['example-chat']).toMatchObject({
      contact: [{ email: 'support@chat.example' }],
      note: 'Contact: support@chat.example OR Chat Contact',
    });
    expect(entries['examplepay']).toMatchObject({
      service: 'examplepay',
      legal_name: 'Example Pay Holdings,',
    });
  });

  test('quotes the rows that it leaves out, whole', async () => {
    const result = await read();
    const [garbled, nameless] = result.findings.slice(-2).map(({ message }) => message);
    expect(garbled).toContain('"exampiepay | Inc | or | mapo.,, www.exampiepay.example"');
    expect(nameless).toContain('Pay Contact');
    expect(result.findings.find(({ rule }) => rule === 'import/other-company-mailbox')?.message).toContain(
      'a mailbox of "Example Voice", by its domain',
    );
  });
});

const seed = new URL('../../../shared/seed/krispcall-subprocessors.txt', import.meta.url);
if (!existsSync(seed))
  console.warn(`Not tested on the list that the example was built from: it is not beside this repository.`);

test.skipIf(!existsSync(seed))(
  'the list that the example was built from has its twelve entries',
  async () => {
    const result = await imported('list.txt', readFileSync(seed));
    const perCategory = Map.groupBy(result.entries, ({ fields }) => fields.category);
    expect([...perCategory.values()].map(one => one.length)).toEqual([3, 1, 2, 3, 3]);
    expect(result.entries.map(({ id }) => id).sort()).toEqual(
      'chargebee crisp-chat datadog digital-ocean google-workspace make mixpanel paypal sendgrid stripe twilio zendesk'.split(
        ' ',
      ),
    );
    expect(said(result).map(one => one.split(' ')[1])).toEqual([
      'heading-shortened',
      'several-websites',
      'space-in-address',
      'contact-without-address',
      'several-mailboxes',
      'other-company-mailbox',
      'cut-name',
      'garbled-row',
      'row-without-name',
    ]);
  },
);
