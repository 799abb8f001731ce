import { describe, expect, it } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';
import { renderPage } from '../../core/render/page.ts';
import { noRecords } from '../../core/render/records.ts';
import { anotherPast, anotherRegistry } from './another.ts';
import { exampleRecords, exampleRegistry } from './example.ts';
import { all, parse, plainText, rows } from './parse.ts';

const minimal: Registry = {
  policy: policyOf({
    publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
    categories: [{ id: 'speech', label: 'Speech' }],
    window: { days: 15, time_zone: 'UTC', rolls_over: false },
    objections: { email: 'objections@calls.example' },
  }),
  entries: [],
  retired: [],
};

const entry: Entry = {
  id: 'a',
  service: 'A',
  category: 'speech',
  relationship: 'subprocessor',
  website: [],
};

const page = (registry: Registry, records = noRecords) => renderPage(registry, records);
const withEntries = (...entries: Entry[]): Registry => ({ ...minimal, entries });
const withPolicy = (policy: Partial<Registry['policy']>): Registry => ({
  ...minimal,
  policy: { ...minimal.policy, ...policy },
});
const headings = (markdown: string) => all(parse(markdown), 'heading').map(plainText);
const list = (markdown: string) => all(parse(markdown), 'table').flatMap(rows);

describe('the page', () => {
  it('of the example reads as in example.md', async () => {
    await expect(renderPage(exampleRegistry, exampleRecords)).toMatchFileSnapshot('example.md');
  });

  it('of another company, which says most things otherwise, reads as in another.md', async () => {
    await expect(renderPage(anotherRegistry, anotherPast)).toMatchFileSnapshot('another.md');
  });

  it('of a list that is empty yet reads as in empty.md', async () => {
    await expect(page(minimal)).toMatchFileSnapshot('empty.md');
  });

  it('marks an entry that came in before the time to object had ended, beside its name', () => {
    const [first, ...others] = exampleRecords.coming;
    if (first === undefined) throw new Error('The example has a coming change.');
    const id = exampleRegistry.entries.find(({ relationship }) => relationship === 'subprocessor')?.id ?? '';
    const records = { ...exampleRecords, coming: [{ ...first, inTheListAlready: [id] }, ...others] };
    const marked = list(renderPage(exampleRegistry, records)).map(row => row.join(' '));
    expect(
      marked.filter(row => row.includes('in the list before the time to object has ended')),
    ).toHaveLength(1);
    expect(marked.join()).toContain(`change ${first.number}`);
  });

  it('is the same whatever order the entries come in, and alters none of them', () => {
    const before = structuredClone(exampleRegistry);
    const reversed = { ...exampleRegistry, entries: [...exampleRegistry.entries].reverse() };
    expect(renderPage(reversed, exampleRecords)).toBe(renderPage(exampleRegistry, exampleRecords));
    expect(exampleRegistry).toEqual(before);
  });

  it('says since when the list stands here, if it stood elsewhere before', () => {
    const from = (source?: string) => {
      const taken_over = { on: '2026-11-25', ...(source !== undefined && { from: source }) };
      return renderPage(
        { ...exampleRegistry, policy: { ...exampleRegistry.policy, taken_over } },
        exampleRecords,
      );
    };
    expect(from()).toContain('The list was taken over as it stood on Wed 25 Nov 2026. What was in it');
    expect(from('https://calls.example/list')).toContain(
      '25 Nov 2026 from [https://calls.example/list](https://calls.example/list).',
    );
    expect(from('<b>our</b> list')).toContain('from &lt;b>our&lt;/b> list.');
    expect(renderPage(exampleRegistry, exampleRecords)).not.toContain('taken over');
  });

  it('of an empty list says so in sentences', () => {
    expect(headings(page(minimal))).toEqual([
      'Example Calls subprocessors',
      'Coming changes',
      'Current subprocessors',
      'How to object',
      'How to hear of changes',
      'Changes so far',
      'About this page',
    ]);
    for (const sentence of [
      'No change is announced at present.',
      'No subprocessor is listed at present.',
      'No change has been recorded yet.',
      'No channel is named on which customers are written to.',
      '0 entries',
    ]) {
      expect(page(minimal)).toContain(sentence);
    }
    expect(page(minimal)).not.toContain('list last changed');
  });
});

describe('the list', () => {
  it('has the four columns of every published list, and more only where an entry fills them', () => {
    const [plain] = list(page(withEntries(entry)));
    expect(plain).toEqual(['Service', 'Legal name', 'Contact', 'Website']);
    const fuller = list(
      page(withEntries(entry, { ...entry, id: 'b', service: 'B', purpose: 'Tells the time.' })),
    );
    expect(fuller).toEqual([
      ['Service', 'Legal name', 'Contact', 'Website', 'Purpose'],
      ['A', 'not stated', 'not stated', 'not stated', 'not stated'],
      ['B', 'not stated', 'not stated', 'not stated', 'Tells the time.'],
    ]);
  });

  it('tells what is not known yet from what is not stated', () => {
    const asked = { ...entry, legal_name: { unknown: 'asked them' }, transfer: { unknown: 'asked them' } };
    expect(list(page(withEntries(asked)))[1]).toEqual([
      'A',
      'not known yet',
      'not stated',
      'not stated',
      'not known yet',
    ]);
    expect(page(withEntries(asked))).not.toContain('asked them');
  });

  it('follows the names of the services, whatever their case and accents, then the ids', () => {
    const named = ['zeta', 'Beta', 'be_a', 'alpha', 'Älpha', 'ALPHA', '1st'].map((service, index) => ({
      ...entry,
      id: `id-${9 - index}`,
      service,
    }));
    const services = list(page(withEntries(...named))).map(([service]) => service);
    expect(services).toEqual(['Service', '1st', 'ALPHA', 'Älpha', 'alpha', 'be_a', 'Beta', 'zeta']);
  });

  it('never drops an entry, though its category be unknown', () => {
    expect(headings(page(withEntries({ ...entry, category: 'other' })))).toContain('other');
  });

  it('shows an entry that narrows nothing down as one for all customers', () => {
    const some = { ...entry, applies_to: { products: ['transcripts'], plans: ['pro'] } };
    expect(list(page(withEntries(some, { ...entry, id: 'b' }))).map(row => row[4])).toEqual([
      'Concerns',
      'transcripts; plans: pro',
      'all customers',
    ]);
  });

  it('counts one entry as one', () => {
    expect(page(withEntries(entry))).toContain(' · 1 entry · ');
  });

  it('shows nothing where a text of the company shows nothing', () => {
    const shown = page(withPolicy({ page: { intro: '\u200B', about: 'About.' } }));
    expect(shown).not.toContain('\n\n\n');
    expect(shown).toContain('\n\nAbout.\n');
  });

  it('shows an address in other letters as it is visited', () => {
    const lookalike = page(withEntries({ ...entry, website: ['https://www.раypal.example/'] }));
    expect(lookalike).not.toContain('раypal');
    expect(lookalike).toContain('[https://www.xn--');
  });
});

describe('coming changes', () => {
  it('name one date where all groups share it', () => {
    const [change] = exampleRecords.coming;
    const [deadline] = change?.deadlines ?? [];
    if (change === undefined || deadline === undefined) throw new Error('The example announces a change.');
    const coming = [{ ...change, deadlines: [deadline, { ...deadline, group: 'other' }] }];
    expect(list(page(minimal, { ...exampleRecords, coming }))[1]?.[3]).toBe(
      'Wed 9 Dec 2026, 24:00 CET (23:00 UTC)',
    );
    const utc = [{ ...change, deadlines: [{ ...deadline, zone: 'UTC', utc: '2026-12-10T00:00:00Z' }] }];
    expect(list(page(minimal, { ...exampleRecords, coming: utc }))[1]?.[3]).toBe('Wed 9 Dec 2026, 24:00 UTC');
  });
});

describe('how to object', () => {
  it('says the rule in the numbers of the policy', () => {
    const { window } = minimal.policy;
    const shown = (terms: Partial<typeof window>) =>
      page(
        withPolicy({
          window: { ...window, ...terms },
          groups: minimal.policy.groups.map(group => ({ ...group, window: { ...window, ...terms } })),
        }),
      );
    expect(shown({})).toContain('- 15 days to object\n');
    expect(shown({})).toContain(
      '1 day after it is sent; that day is not counted, and day 1 is the next. All days of the week are counted. The time ends at 24:00',
    );
    expect(shown({ presumed_receipt_days: 0 })).toContain('on the day it is sent; that day is not counted');
    expect(shown({ presumed_receipt_days: 3 })).toContain('3 days after it is sent');
    expect(shown({ counting: 'working', holidays: 'DE-BY' })).toContain(
      'Only working days in Germany (BY) are counted.',
    );
    expect(shown({ counting: 'working', holidays: 'DE' })).toContain('- 15 working days to object\n');
    expect(shown({ counting: 'working', holidays: 'DE-BY-A' })).toContain('in Germany (BY-A) are counted');
    expect(shown({ days: 1 })).toContain('- 1 day to object\n');
    expect(shown({ rolls_over: true, holidays: 'FR' })).toContain(
      'a public holiday in France moves to the next working day',
    );
    expect(shown({ counting: 'working', rolls_over: true, holidays: 'FR' })).toContain(
      'in France are counted, and a last day that is a Saturday, a Sunday or a public holiday moves',
    );
  });

  it('says how long lies between the announcement and the first use, if that is promised', () => {
    const promised = (days: number) => page(withPolicy({ advance_notice_days: days }));
    expect(promised(1)).toContain('At least 1 day lies between the announcement and the first use.');
    expect(promised(30)).toContain('At least 30 days lie between');
  });

  it('puts the mailbox first, and GitHub second and only where changes have an issue', () => {
    const both = page(withPolicy({ channels: [{ id: 'issue', kind: 'issue', required: false }] }));
    expect(both.indexOf('By e-mail, not public')).toBeGreaterThan(0);
    expect(both.indexOf('On GitHub, public')).toBeGreaterThan(both.indexOf('By e-mail, not public'));
    expect(page(minimal)).not.toContain('On GitHub, public');
  });

  it('says that silence is a no where the contract asks first, and says no such thing elsewhere', () => {
    const [group] = minimal.policy.groups;
    if (group === undefined) throw new Error('A policy has at least one group.');
    const specific = page(withPolicy({ groups: [{ ...group, authorisation: 'specific' }] }));
    expect(specific).toContain('no answer means no');
    expect(specific).toContain('**If you do not answer:** no answer means no.');
    expect(specific).not.toContain('What your silence means is for your contract to say');
    expect(page(minimal)).not.toContain('no answer means no');
    expect(page(minimal)).toContain('What your silence means is for your contract to say');
  });
});

describe('how to hear of changes', () => {
  const heard = (channels: Registry['policy']['channels']) => {
    const groups = ['first', 'second'].map(id => ({
      id,
      label: `The ${id}`,
      authorisation: 'general' as const,
      window: minimal.policy.window,
    }));
    return page(withPolicy({ groups, channels })).match(/^- By .*$/gm);
  };
  const mail = 'By e-mail: a notice is sent to the contact for notices that we hold for you';

  it('names a group where not all are written to alike', () => {
    const channel = (group: string, required = false) => ({
      id: group,
      kind: 'email' as const,
      group,
      required,
    });
    expect(heard([channel('first'), channel('second')])).toEqual([`- ${mail}.`]);
    expect(heard([channel('second')])).toEqual([`- ${mail} (customers in the group "The second").`]);
    expect(heard([channel('first', true), channel('second')])).toEqual([
      `- ${mail} (customers in the group "The first"). The time to object does not begin before it is out.`,
      `- ${mail} (customers in the group "The second").`,
    ]);
    expect(heard([channel('first'), { ...channel('second'), kind: 'webhook' }])?.[0]).toBe(
      `- ${mail} (customers in the group "The first").`,
    );
    expect(heard([channel('unknown')])).toEqual([`- ${mail} (customers in the group "unknown").`]);
  });

  it('prints the reason where nobody is written to', () => {
    const passive = page(
      withPolicy({
        passive_only: 'Customers asked for a page.',
        channels: [{ id: 'issue', kind: 'issue', required: false }],
      }),
    );
    expect(passive).toContain(
      'We publish changes here and do not write to customers individually. The reason: Customers asked for a page.',
    );
    expect(passive).not.toContain('No channel is named');
  });
});

describe('generated words', () => {
  it('claim nothing that a record cannot show', () => {
    const avoided =
      /deemed|approved|accepted|authori[sz]ed|compliant|GDPR-ready|audit-proof|tamper|immutable|proof of delivery|courtesy|trusted|carefully|objector|no action/i;
    expect(renderPage(exampleRegistry, exampleRecords)).not.toMatch(avoided);
    expect(page(minimal)).not.toMatch(avoided);
  });
});
