import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../core/source.ts';
import { baseText, entryText, file, loadOverBase } from './staged-registry.ts';

const policy = baseText('registry.yaml');
const path = 'subprocessors/example-translate.yaml';

async function said(...files: SourceFile[]): Promise<string[]> {
  const { findings } = await loadOverBase(files);
  return findings.map(({ file, rule }) => `${file.replace(/^.*\//, '')} ${rule}`);
}

/** Has its data abroad: a default home area would have something to say. */
const abroad = entryText('locations:\n  - country: US\n    kind: hosting\n');
/** Says less than the default asks for. */
const short = 'service: Example Translate\ncategory: infrastructure\n';

/** Is of a category that the policy does not have, which is asked once there is a policy. */
const otherCategory = entryText().replace('infrastructure', 'telephony');

describe('a field of the policy that is not well-formed', () => {
  it.each([
    ['the home area', policy.replace('home_area: EEA', 'home_area: Mars'), 'invalid-value', abroad],
    ['what is required', `${policy}require:\n  listed: all\n`, 'wrong-type', short],
    ['a channel', policy.replace('kind: email', 'kind: mail'), 'invalid-value'],
    ['whether a channel is required', policy.replace('required: true', 'required: yes'), 'wrong-type'],
    [
      'a group',
      policy
        .replace('days: 30', 'days: thirty')
        .replace('required: true', 'required: true\n    group: long-notice'),
      'wrong-type',
    ],
    [
      'the reason why nobody is written to',
      policy.replace(/channels:[\s\S]*/, 'passive_only: ""\n'),
      'invalid-value',
    ],
    ['the categories', policy.replace('label: Infrastructure', 'lable: Infrastructure'), 'unknown-field'],
    ['the window', policy.replace('days: 15', 'days: fifteen'), 'wrong-type'],
    ['the publisher', policy.replace('contact: privacy', 'contakt: privacy'), 'unknown-field', otherCategory],
    [
      'the objections',
      policy.replace('  email: objections', '  e-mail: objections'),
      'unknown-field',
      otherCategory,
    ],
  ])('%s', async (_what, text, rule, entry = entryText()) => {
    const findings = await said(file('registry.yaml', text), file(path, entry));
    expect(findings).toContain(`registry.yaml ${rule}`);
    expect(
      findings.filter(line => !/(?:wrong-type|invalid-value|unknown-field|missing-field)$/.test(line)),
    ).toEqual([]);
  });
});

it('what an announcement needs, where that is not well-formed, is nothing else either', async () => {
  const wrong = file('registry.yaml', `${policy}require:\n  announced: all\n`);
  const { findings } = await loadOverBase([wrong, file(path, entryText())], { level: 'announced' });
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['registry/registry.yaml wrong-type']);
});

it('an entry that cannot be read may still be replaced by another', async () => {
  const broken = file('subprocessors/example-fax.yaml', 'service: [\n');
  const heir = file(path, entryText('replaces: example-fax\n'));
  expect(await said(broken, heir)).toEqual(['example-fax.yaml yaml-syntax']);
});

it('a list of retired ids that cannot be read is not held against entries', async () => {
  const retired = file('retired.yaml', 'retired:\n  - example-fax\n');
  const heir = file(path, entryText('replaces: example-fax\n'));
  expect(await said(retired, heir)).toEqual(['retired.yaml wrong-type']);
});

it('a line that is broken in one way is not told to be broken in another', async () => {
  expect(await said(file(path, entryText('note: *bold* text\n')))).toEqual([
    'example-translate.yaml plain-yaml',
  ]);
});

it('two addresses in one line are two addresses, and not a person', async () => {
  const text = entryText().replace(
    'privacy@translate.example',
    'jane@translate.example, joe@translate.example',
  );
  expect(await said(file(path, text))).toEqual(['example-translate.yaml broken-email']);
});

it('a transfer that is not known yet is not missing as well', async () => {
  const text = entryText(
    'locations:\n  - country: US\n    kind: hosting\ntransfer:\n  unknown: asked on 20 November\n',
  );
  expect(await said(file(path, text))).toEqual(['example-translate.yaml stated-unknown']);
});

it('a symbolic link is complained of for being one', async () => {
  expect(await said({ path: 'notes.txt', kind: 'symlink', size: 0, bytes: null })).toEqual([
    'notes.txt not-a-file',
  ]);
});

it('a wrong field hides nothing in other fields and other files', async () => {
  const wrong = file(path, entryText('prise: 12\nused_from: soon\n'));
  const other = file(
    'subprocessors/example-fax.yaml',
    entryText('review: yes\n').replace('Translate', 'Fax'),
  );
  expect(await said(wrong, other)).toEqual([
    'example-fax.yaml wrong-type',
    'example-translate.yaml unknown-field',
    'example-translate.yaml invalid-value',
  ]);
});
