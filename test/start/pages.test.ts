import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contributingText, newEntryLink } from '../../core/start/contributing-text.ts';
import { issueChooserText } from '../../core/start/issue-chooser-text.ts';
import { docs, golden, load, policy, repository } from './a-list.ts';

const list = { publisher: 'Example Calls', contact: 'privacy@calls.example', branch: 'main' };

describe('the page for vendors', () => {
  test('leads to a new file, and to what each field means', () => {
    expect(contributingText({ ...list, repository, docs })).toBe(golden('contributing.md'));
  });

  test('does without addresses that nobody knows yet', () => {
    const text = contributingText({ ...list, repository: null, docs: null });
    expect(text).toBe(golden('contributing-without-addresses.md'));
  });

  test('shows a hostile name and address as text', () => {
    const text = contributingText({
      ...list,
      publisher: 'Calls](https://evil.example) <img src=x> @everyone',
      contact: 'x](https://evil.example)@calls.example',
      repository,
      docs,
    });
    expect(text).not.toMatch(/<img|[^\\]\]\(https:\/\/evil/);
  });
});

describe('the link to a new entry', () => {
  const entry = () => new URL(newEntryLink(repository, 'main')).searchParams.get('value') ?? '';

  test('opens the editor on a branch, whatever it is called', () => {
    const url = new URL(newEntryLink(repository, 'release/7 & up?'));
    expect(url.pathname).toBe('/calls/list/new/release/7%20%26%20up%3F/registry/subprocessors');
    expect([...url.searchParams.keys()]).toEqual(['filename', 'value']);
    expect(url.searchParams.get('filename')).toBe('your-service.yaml');
    // A server that is no form reads a plus sign as one.
    expect(url.search).not.toContain('+');
  });

  test('begins with every field that an announcement needs', () => {
    expect(Object.keys(parse(entry()))).toEqual([
      'service',
      'legal_name',
      'category',
      'website',
      'contact',
      'purpose',
      'data',
      'data_subjects',
      'locations',
      'established_in',
      'used_from',
    ]);
  });

  test('is refused until it is filled in, and for each field it says why', async () => {
    const { registry, findings } = await load([
      ['registry.yaml', policy()],
      ['subprocessors/your-service.yaml', entry()],
    ]);
    expect(registry).toBeNull();
    const lines = entry().split('\n');
    const named = findings.map(({ line }) => /[a-z_]+(?=:)/.exec(lines[line - 1] ?? '')?.[0] ?? '-');
    expect(new Set(named)).toEqual(
      new Set([
        ...['service', 'legal_name', 'category', 'website', 'email', 'purpose', '-'],
        ...['country', 'kind', 'established_in', 'used_from'],
      ]),
    );
  });

  test('is an entry in order once it is filled in', async () => {
    const filled = [
      ['service:', 'Example Notes'],
      ['legal_name:', 'Example Notes SARL'],
      ['category:', 'infrastructure'],
      ['website:', 'https://notes.example/'],
      ['email:', 'privacy@notes.example'],
      ['purpose:', 'Keeps the notes of a call.'],
      ['own\n  -', 'notes'],
      ['whose data\n  -', 'callers'],
      ['country:', 'FR'],
      ['kind:', 'hosting'],
      ['established_in:', 'FR'],
      ['used_from:', '2027-01-04'],
    ].reduce((text, [place = '', value = '']) => text.replace(place, () => `${place} ${value}`), entry());
    const { findings } = await load(
      [
        ['registry.yaml', policy()],
        ['subprocessors/example-notes.yaml', filled],
      ],
      { level: 'announced' },
    );
    expect(findings).toEqual([]);
  });
});

test('what people see before they open an issue: the private way first, and nothing but https links', () => {
  const text = issueChooserText({
    ...list,
    objections: 'objections@calls.example',
    repository,
    branch: 'trunk',
  });
  expect(text).toBe(golden('issue-chooser.yml'));
});
