import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { readFolder } from '../../local/folder.ts';

const loaded = await loadRegistry(readFolder('registry'), { root: 'registry' });
const entries = loaded.registry?.entries ?? [];
const policy = loaded.registry?.policy;

/**
 * What the published list says, row by row, after the repairs that docs/example.md names: id, service, legal name,
 * contacts, website, privacy page.
 */
const published: readonly (readonly [heading: string, rows: readonly (readonly string[])[]])[] = [
  [
    'Infrastructure',
    [
      [
        'digital-ocean',
        'Digital Ocean',
        'DigitalOcean Holdings, Inc.',
        'privacy@digitalocean.com',
        'https://www.digitalocean.com/',
      ],
      [
        'google-workspace',
        'Google Workspace',
        'GOOGLE, LLC.',
        'data-access-requests@google.com',
        'https://workspace.google.com/',
      ],
      [
        'twilio',
        'Twilio',
        'Twilio, Inc.',
        'privacy@twilio.com',
        'https://www.twilio.com/',
        'https://www.twilio.com/legal/privacy',
      ],
    ],
  ],
  ['Security', [['datadog', 'Datadog', 'DATADOG, INC.', 'gdpr@datadoghq.com', 'https://www.datadoghq.com/']]],
  [
    'Data Tools',
    [
      ['make', 'Make', 'CELONIS, INC.', 'privacy@make.com', 'https://www.make.com/'],
      ['mixpanel', 'Mixpanel', 'MIXPANEL, INC.', 'security@mixpanel.com', 'https://mixpanel.com/'],
    ],
  ],
  [
    'Customer Support',
    [
      ['crisp-chat', 'Crisp Chat', 'CRISP IM', 'support@crisp.chat', 'https://crisp.chat/'],
      ['sendgrid', 'SendGrid', 'SENDGRID, INC.', 'privacy@twilio.com', 'https://sendgrid.com/'],
      [
        'zendesk',
        'Zendesk',
        'ZENDESK, INC.',
        'privacy@zendesk.com, euprivacy@zendesk.com',
        'https://www.zendesk.com/',
      ],
    ],
  ],
  [
    'Payment',
    [
      ['chargebee', 'Chargebee', 'CHARGEBEE, INC', 'privacy@chargebee.com', 'https://www.chargebee.com/'],
      ['paypal', 'PayPal', 'PayPal Holdings, Inc', 'services@paypal.com', 'https://www.paypal.com'],
      ['stripe', 'Stripe', 'STRIPE, INC.', 'dpo@stripe.com', 'https://stripe.com/'],
    ],
  ],
];

describe('the example registry', () => {
  test('has nothing that validation would point at', () => {
    expect(loaded.findings).toEqual([]);
    expect(loaded.entries).toBe(12);
  });

  test('has the five headings of the published list, in its order', () => {
    expect(policy?.categories.map(({ label }) => label)).toEqual(published.map(([heading]) => heading));
  });

  test.each(published)('lists under %s what the published list does', (heading, rows) => {
    const category = policy?.categories.find(({ label }) => label === heading)?.id;
    const listed = entries.filter(entry => entry.category === category);
    expect(
      listed.map(entry => [
        entry.id,
        entry.service,
        entry.legal_name,
        entry.contact?.map(({ email }) => email).join(', '),
        ...entry.website,
        ...(entry.privacy_url === undefined ? [] : [entry.privacy_url]),
      ]),
    ).toEqual(rows);
  });

  test('says nothing of a company beyond what the published list says', () => {
    const fields = new Set(entries.flatMap(entry => Object.keys(entry)));
    expect([...fields].sort()).toEqual([
      'category',
      'contact',
      'id',
      'legal_name',
      'privacy_url',
      'relationship',
      'service',
      'website',
    ]);
  });

  test('is recognisable as an example, and reaches nobody', () => {
    expect(policy?.page?.banner).toMatch(/example/i);
    expect(policy?.page?.banner).toContain("not KrispCall's current list");
    const { publisher, objections } = policy ?? {};
    for (const address of [publisher?.contact, publisher?.website, objections?.email]) {
      expect(address).toMatch(/krispcall\.example\/?$/);
    }
  });

  test('keeps the 15 days of the published list, and no group has fewer', () => {
    expect(policy?.window.days).toBe(15);
    expect(policy?.groups.map(({ id, authorisation, window }) => [id, authorisation, window.days])).toEqual([
      ['standard', 'general', 15],
      ['long-notice', 'general', 30],
      ['prior-approval', 'specific', 15],
    ]);
  });

  test('promises nothing that nobody could keep', () => {
    const texts = JSON.stringify([policy?.page, policy?.objections]);
    expect(texts).not.toMatch(
      /certif|safe and secure|deemed|courtesy|obligat|compliant|strict|highest|carefully/i,
    );
  });

  test.each(entries.map(({ id }) => `registry/subprocessors/${id}.yaml`))(
    '%s tells editors its schema',
    file => {
      const [first] = readFileSync(file, 'utf8').split('\n');
      expect(first).toBe('# yaml-language-server: $schema=../../schemas/entry.schema.json');
    },
  );
});
