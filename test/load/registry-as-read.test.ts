import { expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { base, entryText, file, loadOverBase } from './staged-registry.ts';

it('the small registry of the tests has nothing wrong in it', async () => {
  const { registry, entries, findings } = await loadRegistry(base, { root: 'registry' });
  expect(findings).toEqual([]);
  expect(entries).toBe(3);
  expect(registry?.entries.map(({ id }) => id)).toEqual([
    'example-chat',
    'example-hosting',
    'example-speech',
  ]);
  expect(registry?.retired.map(({ id }) => id)).toEqual(['example-dictation']);
});

it('nothing is found in what announcing it would need, either', async () => {
  const { findings } = await loadRegistry(base, {
    root: 'registry',
    level: 'announced',
    today: '2026-11-23',
  });
  expect(findings).toEqual([]);
});

it('defaults are filled in, and one website is a list of one', async () => {
  const { registry } = await loadRegistry(base, { root: 'registry' });
  const speech = registry?.entries.find(({ id }) => id === 'example-speech');
  expect(speech).toMatchObject({ website: ['https://speech.example/'], relationship: 'subprocessor' });
  expect(registry?.policy.window).toMatchObject({
    counting: 'calendar',
    rolls_over: true,
    presumed_receipt_days: 1,
  });
});

it('NO is Norway, NA is Namibia, and a date is a day', async () => {
  const text = entryText(
    'established_in: NO\nused_from: 2027-01-04\nlocations: [{country: NA, kind: hosting}]\n',
  );
  const { registry } = await loadOverBase([file('subprocessors/example-translate.yaml', text)]);
  expect(registry?.entries.find(({ id }) => id === 'example-translate')).toMatchObject({
    established_in: 'NO',
    used_from: '2027-01-04',
    locations: [{ country: 'NA', kind: 'hosting' }],
  });
});

it('with one error there is no registry, so that nothing half-read is published', async () => {
  const { registry, entries } = await loadOverBase([
    file('subprocessors/example-translate.yaml', 'service: ['),
  ]);
  expect(registry).toBeNull();
  expect(entries).toBe(4);
});

it('with warnings there is one', async () => {
  const text = entryText().replace('privacy@', 'jane.doe@');
  const { registry } = await loadOverBase([file('subprocessors/example-translate.yaml', text)]);
  expect(registry?.entries).toHaveLength(4);
});

it('entries come by their ids, in whatever order the files were found', async () => {
  const texts = ['example-a', 'example-a-b'].map(id =>
    file(`subprocessors/${id}.yaml`, entryText().replace('service: Example Translate', `service: ${id}`)),
  );
  const found = [...base, ...texts].reverse();
  const { registry } = await loadRegistry(found, { root: 'registry' });
  expect(registry?.entries.map(({ id }) => id)).toEqual([
    'example-a',
    'example-a-b',
    'example-chat',
    'example-hosting',
    'example-speech',
  ]);
});

it('of two doubles the same is complained of, in whatever order the files were found', async () => {
  const double = file('subprocessors/example-translation.yaml', entryText());
  const files = [...base, file('subprocessors/example-translate.yaml', entryText()), double];
  for (const found of [files, [...files].reverse()]) {
    const { findings } = await loadRegistry(found, { root: 'registry' });
    expect(findings.map(finding => finding.file)).toEqual([
      'registry/subprocessors/example-translation.yaml',
    ]);
  }
});
