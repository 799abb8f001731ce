import { describe, expect, test } from 'vitest';
import { type Standing, standingIn } from '../../core/import/standing.ts';
import { file } from '../load/staged-registry.ts';
import { imported } from './imported.ts';

const nothing: Standing = { hasPolicy: false, categories: [], ids: new Set(), entries: [] };

describe('what stands in a registry', () => {
  test('is its categories, entries, and ids that have been used', async () => {
    const policy =
      'categories:\n  - {id: mail, label: Mail}\n  - {id: 1, label: x}\n  - {id: x}\n  - plain\n  -\n';
    const files = [
      file('registry.yaml', policy),
      file('retired.yaml', 'retired:\n  - {id: old, service: Old}\n  - {service: Nameless}\n  - null\n'),
      file('subprocessors/alpha.yaml', 'service: Alpha\nlegal_name: Alpha Inc.\n'),
      file('subprocessors/beta.yaml', 'service: Beta\n'),
      file('subprocessors/gamma.yaml', 'legal_name: Gamma Inc.\n'),
      file('subprocessors/list.yaml', '- a\n'),
      file('subprocessors/text.yaml', 'a\n'),
      file('subprocessors/nothing.yaml', ''),
      file('subprocessors/broken.yaml', 'a: ['),
      file('subprocessors/numbers.yaml', 'service: 1\n'),
      file('subprocessors/number.yaml', 'service: Number\nlegal_name: 1\n'),
      file('subprocessors/.yaml', 'service: x\n'),
      file('subprocessors/alpha.yaml.txt', 'service: x\n'),
      file('subprocessors/deep/er.yaml', 'service: x\n'),
      file('old/subprocessors/x.yaml', 'service: x\n'),
      { ...file('subprocessors/lost.yaml', ''), bytes: null },
      { ...file('subprocessors/latin.yaml', ''), bytes: Buffer.from('service: M\u00FCller', 'latin1') },
    ];
    expect(await standingIn(files)).toEqual({
      hasPolicy: true,
      categories: [{ id: 'mail', label: 'Mail' }],
      ids: new Set([
        'alpha',
        'beta',
        'gamma',
        'list',
        'text',
        'nothing',
        'broken',
        'numbers',
        'number',
        'lost',
        'latin',
        'old',
      ]),
      entries: [
        { id: 'alpha', service: 'Alpha', legalName: 'Alpha Inc.' },
        { id: 'beta', service: 'Beta', legalName: null },
        { id: 'number', service: 'Number', legalName: null },
      ],
    });
  });

  test.each([
    ['no files', []],
    ['others only', [file('registry.yml', 'categories: [{id: mail, label: Mail}]\n'), file('README.md', '')]],
  ])('is nothing with %s', async (_what, files) => {
    expect(await standingIn(files)).toEqual(nothing);
  });

  test.each(['categories: x\n', '- a\n', 'x\n', ''])(
    'has no categories if its policy has none: %j',
    async text => {
      expect(await standingIn([file('registry.yaml', text)])).toEqual({ ...nothing, hasPolicy: true });
    },
  );
});

describe('a company that stands in the registry', () => {
  const standing: Standing = {
    ...nothing,
    entries: [
      { id: 'beta', service: 'Beta', legalName: null },
      { id: 'alpha', service: 'Alpha', legalName: 'Alpha Inc.' },
      { id: 'cjk', service: '!!!', legalName: null },
    ],
  };
  test.each([
    ['Alpha,"Alpha, Inc"', true],
    ['ALPHA,', true],
    ['Alpha,Alpha GmbH', false],
    ['Alpha Plus,Alpha Inc.', false],
    ['Beta,Beta Inc.', true],
    ['A!,', false],
  ])('is left out, with the same service and no other legal name: %s', async (row, isKnown) => {
    const { entries, findings } = await imported('list.csv', `Name,Legal name\n${row}\n`, { standing });
    expect(entries).toHaveLength(isKnown ? 0 : 1);
    expect(findings.filter(({ rule }) => rule === 'import/stands-already')).toHaveLength(isKnown ? 1 : 0);
  });
});

describe('the category of an entry', () => {
  const categories = [
    { id: 'mail', label: 'E-Mail' },
    { id: 'tools', label: 'Tools & more' },
    { id: 'chat', label: '!!!' },
  ];
  const read = async (text: string, options: { category?: string; standing?: Partial<Standing> } = {}) => {
    const { entries, categories } = await imported('list.csv', text, {
      ...(options.category !== undefined && { category: options.category }),
      ...(options.standing !== undefined && { standing: { ...nothing, ...options.standing } }),
    });
    return { in: entries.map(({ fields }) => fields.category), categories };
  };

  test.each([
    ['mail', 'mail'],
    ['E-Mail', 'mail'],
    ['EMAIL', 'mail'],
    ['Tools more', 'tools'],
    ['!!!', 'chat'],
    ['+++', 'category-'],
    ['Mail', 'mail-2a1e8f8a'],
    ['Calls', 'calls'],
  ])('is one that stands, by its id, its label or nearly that: %s', async (label, id) => {
    const { in: found } = await read(`Name,Category\nAlpha,${label}\n`, { standing: { categories } });
    expect(found).toEqual([/-/.test(id) ? expect.stringMatching(/^(?:mail|category)-[0-9a-f]{8}$/) : id]);
  });

  test('is the one that is named for those without, or the only one that stands', async () => {
    const text = 'Name,Purpose\nAlpha,a\n';
    expect(await read(text)).toEqual({
      in: ['subprocessors'],
      categories: [{ id: 'subprocessors', label: 'Subprocessors' }],
    });
    expect(await read(text, { category: ' Our \n mail ' })).toEqual({
      in: ['our-mail'],
      categories: [{ id: 'our-mail', label: 'Our mail' }],
    });
    expect(await read(text, { category: 'tools', standing: { categories } })).toEqual({
      in: ['tools'],
      categories: [{ id: 'tools', label: 'Tools & more' }],
    });
    expect(await read(text, { standing: { categories: categories.slice(0, 1) } })).toEqual({
      in: ['mail'],
      categories: [{ id: 'mail', label: 'E-Mail' }],
    });
    expect((await read(text, { standing: { categories } })).in).toEqual(['subprocessors']);
    for (const category of ['', ' ', 'TBD', '\u200B', '\u0301'])
      expect((await read(text, { category })).in).toEqual(['subprocessors']);
  });

  test('has an id of its own, also where two labels would have the same', async () => {
    const long = 'a'.repeat(70);
    const { in: found } = await read(
      `Name,Category\nAlpha,Mail\nBeta,Mail &\nGamma,Mäil\nDelta,${long}\nEta,${long}b\nTheta,Mail\n`,
    );
    expect(found[0]).toBe('mail');
    expect(found[1]).toBe('mail');
    expect(found[2]).toMatch(/^mail-[0-9a-f]{8}$/);
    expect(found[3]).toBe('a'.repeat(64));
    expect(found[4]).toMatch(/^a{55}-[0-9a-f]{8}$/);
    expect(found[5]).toBe('mail');
  });
});

describe('the id of an entry', () => {
  const ids = async (rows: readonly string[], taken: readonly string[] = []) =>
    (
      await imported('list.csv', `Name,Legal name\n${rows.join('\n')}\n`, {
        standing: { ...nothing, ids: new Set(taken) },
      })
    ).entries.map(({ id }) => id);
  const hashed = (start: string) => expect.stringMatching(new RegExp(`^${start}-[0-9a-f]{8}$`));

  test('is its name, with the legal name behind it where that is taken', async () => {
    expect(await ids(['Alpha,Alpha Inc.'])).toEqual(['alpha']);
    expect(await ids(['Alpha,Alpha Inc.'], ['alpha'])).toEqual(['alpha-alpha-inc']);
    expect(await ids(['Alpha,'], ['alpha'])).toEqual([hashed('alpha')]);
    expect(await ids(['Alpha,Alpha Inc.'], ['alpha', 'alpha-alpha-inc'])).toEqual([
      hashed('alpha-alpha-inc'),
    ]);
    expect(await ids(['a b,', 'a-b!,'])).toEqual(['a-b']);
    expect(await ids(['C,', 'C++,A', 'C#,'])).toEqual(['c']);
    expect(await ids(['con,', 'con service,'])).toEqual([hashed('con-service'), hashed('con-service')]);
  });

  test('is as long as a file may be named', async () => {
    const long = 'a'.repeat(80);
    const [first, second] = await ids([`${long},A`, `${long}é,B`]);
    expect(first).toMatch(/^a{55}-[0-9a-f]{8}$/);
    expect(second).toMatch(/^a{55}-[0-9a-f]{8}$/);
    expect(first).not.toBe(second);
    expect(
      await ids([`${'a'.repeat(54)}-${'b'.repeat(30)},`], [`${'a'.repeat(54)}-${'b'.repeat(9)}`]),
    ).toEqual([hashed('a{54}')]);
  });

  test('follows from the names alone, whatever else is taken', async () => {
    const [alone] = await ids(['株式会社,']);
    expect(alone).toMatch(/^entry-[0-9a-f]{8}$/);
    expect(await ids(['Alpha,', '株式会社,'])).toEqual(['alpha', alone]);
    const [again] = await ids(['株式会社,'], [alone ?? '']);
    expect(again).toMatch(/^entry-[0-9a-f]{8}-[0-9a-f]{8}$/);
    const [once] = await ids(['Alpha,'], ['alpha']);
    const [twice] = await ids(['Alpha,'], ['alpha', once ?? '']);
    expect(twice).toMatch(/^alpha-[0-9a-f]{8}$/);
    expect(twice).not.toBe(once);
    const [thrice] = await ids(['Alpha,'], ['alpha', once ?? '', twice ?? '']);
    expect(new Set([once, twice, thrice]).size).toBe(3);
    expect(await ids(['ALPHA,'], ['alpha'])).toEqual([once]);
    expect(await ids(['Alpha,', `${once?.replace('-', ' ')},`], ['alpha'])).toEqual([
      once,
      hashed(once ?? ''),
    ]);
  });
});
