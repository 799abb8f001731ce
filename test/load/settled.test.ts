import { expect, it } from 'vitest';
import { baseText, entryText, file, loadOverBase } from './staged-registry.ts';

const policy = `${baseText('registry.yaml')}
require: {listed: [service, legal_name, category, website, contact, address]}
`;
const files = [file('registry.yaml', policy), file('subprocessors/example-translate.yaml', entryText())];

it('a list that stands stays readable when the policy comes to require more', async () => {
  const { registry, findings } = await loadOverBase(files, { settled: true });
  expect(registry).not.toBeNull();
  expect(
    findings.filter(({ rule }) => rule === 'required-to-list').map(({ severity }) => severity),
  ).toContain('warning');
});

it('looked at on its own it is held to what is required', async () => {
  const { registry, findings } = await loadOverBase(files);
  expect(registry).toBeNull();
  expect(findings.some(({ rule, severity }) => rule === 'required-to-list' && severity === 'error')).toBe(
    true,
  );
});
