import { describe, expect, test } from 'vitest';
import { type FolderState, listStates, tellsOfList } from '../../core/publication/list-states.ts';

const policy = (zone: string) => `window: {days: 15, time_zone: ${zone}}\n`;
const berlin = policy('Europe/Berlin');
const entry = (service: string, more = '') => `service: ${service}\ncategory: support\n${more}`;
const chat = 'subprocessors/example-chat.yaml';
const mail = 'subprocessors/example-mail.yaml';
const at = '2026-03-03T09:00:00Z';

type Content = string | Uint8Array | null;

/** A folder at an instant: what it holds is its own Git id here. */
function folder(files: Readonly<Record<string, Content>>, when: string = at): FolderState {
  const ids = Object.entries(files).map(
    ([path, content]) => [path, content === null ? null : idOf(content)] as const,
  );
  return { at: when, files: new Map(ids) };
}

function idOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : `bytes ${[...content].join(' ')}`;
}

const bytesOf = (id: string): Uint8Array | undefined => {
  if (id === 'not at hand') return undefined;
  return id.startsWith('bytes ') ? Uint8Array.from(id.split(' ').slice(1).map(Number)) : Buffer.from(id);
};
const read = (...states: readonly FolderState[]) => listStates(states, bytesOf);
const one = (text: Content) => read(folder({ 'registry.yaml': berlin, [chat]: text }));

describe('what tells of the list', () => {
  test.each([
    ['registry.yaml', true],
    ['subprocessors/example-chat.yaml', true],
    ['subprocessors/älter-backup.yaml', true],
    ['retired.yaml', false],
    ['subprocessors/example-chat.yml', false],
    ['subprocessors/example-chat.yaml.orig', false],
    ['subprocessors/.yaml', false],
    ['subprocessors/old/example-chat.yaml', false],
    ['old/subprocessors/example-chat.yaml', false],
    ['old/registry.yaml', false],
  ])('%s: %s', (path, tells) => {
    expect(tellsOfList(path)).toBe(tells);
    const { states } = read(
      folder({ 'registry.yaml': berlin, [path]: path === 'registry.yaml' ? berlin : entry('A') }),
    );
    expect(states[0]?.entries.length).toBe(tells && path !== 'registry.yaml' ? 1 : 0);
  });
});

describe('the list as commits left it', () => {
  test('names each entry after its file, in the order of the ids, on the day that it was in the zone named then', () => {
    const late = '2026-03-03T23:30:00Z';
    const files = { [mail]: entry('Mail'), [chat]: entry('Chat') };
    const { states, skipped } = read(
      folder({ 'registry.yaml': berlin, ...files }, late),
      folder({ 'registry.yaml': policy('America/New_York'), ...files }, late),
    );
    expect(states.map(({ day }) => day)).toEqual(['2026-03-04', '2026-03-03']);
    expect(states[0]?.entries).toEqual([
      { id: 'example-chat', service: 'Chat', category: 'support', website: [], relationship: 'subprocessor' },
      { id: 'example-mail', service: 'Mail', category: 'support', website: [], relationship: 'subprocessor' },
    ]);
    expect(skipped).toBe(0);
  });

  test('reads each file once, and two files that say the same as two entries', () => {
    const asked: string[] = [];
    const some = folder({ 'registry.yaml': berlin, [chat]: entry('A'), [mail]: entry('A') });
    const broken = folder({ 'registry.yaml': berlin, [chat]: 'service: [' });
    const { states, skipped } = listStates([some, broken, some, broken], id => {
      asked.push(id);
      return bytesOf(id);
    });
    expect(asked).toEqual([berlin, entry('A'), entry('A'), 'service: [']);
    expect(states.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      ['example-chat', 'example-mail'],
      ['example-chat', 'example-mail'],
    ]);
    expect(states[1]?.entries[0]).toBe(states[0]?.entries[0]);
    expect(skipped).toBe(2);
  });

  test.each([
    ['a field of another shape', 'website: [no: address]\npurpose: Chat.\n', { purpose: 'Chat.' }],
    ['a field that nobody knows', 'invented: true\nnote: Kept.\n', { note: 'Kept.' }],
    ['a place without a country in a list', 'locations: [{kind: hosting}]\n', {}],
    ['nothing that is wrong', 'website: https://chat.example\n', { website: ['https://chat.example'] }],
  ])('does not hold the past to the rules of today: of %s the entry stays', (_what, more, stated) => {
    expect(one(entry('Chat', more)).states[0]?.entries).toEqual([
      {
        id: 'example-chat',
        service: 'Chat',
        category: 'support',
        website: [],
        relationship: 'subprocessor',
        ...stated,
      },
    ]);
  });

  test.each<[string, Content]>([
    ['a link, or a file that is too large', null],
    ['a file that is not at hand', 'not at hand'],
    ['bytes that are no text', Uint8Array.of(0x73, 0xff, 0x3a)],
    ['text that is no YAML', 'service: "ends'],
    ['a file without anything in it', ''],
    ['a list', '- service: Chat\n- category: support\n'],
    ['a text', 'service\n'],
    ['an entry without a service', 'category: support\n'],
    ['an entry without a category', 'service: Chat\n'],
    ['a service that is no text', 'service: [Chat]\ncategory: support\n'],
  ])('leaves out a state with an entry that cannot be read: %s', (_what, content) => {
    const good = { 'registry.yaml': berlin, [mail]: entry('Mail') };
    const { states, skipped } = read(folder(good), folder({ ...good, [chat]: content }), folder(good));
    expect(states.map(({ entries }) => entries.length)).toEqual([1, 1]);
    expect(skipped).toBe(1);
  });

  test.each<[string, Content | undefined]>([
    ['that is not there', undefined],
    ['that is a link', null],
    ['that is not at hand', 'not at hand'],
    ['that is no YAML', 'window: "ends'],
    ['without a window', 'groups: []\n'],
    ['whose window is a text', 'window: time_zone\n'],
    ['whose window is empty', 'window:\n'],
    ['without a time zone', 'window: {days: 15}\n'],
    ['whose time zone is no text', 'window: {time_zone: 1}\n'],
    ['whose time zone nobody knows', policy('Nowhere/At_All')],
  ])('leaves out a state with a policy %s', (_what, content) => {
    const files = { [chat]: entry('Chat') };
    const { states, skipped } = read(
      folder(content === undefined ? files : { 'registry.yaml': content, ...files }),
      folder({ 'registry.yaml': berlin, ...files }),
    );
    expect(states.map(({ day }) => day)).toEqual(['2026-03-03']);
    expect(skipped).toBe(1);
  });

  test('a policy that is wrong in all else still names its zone', () => {
    const { states } = read(folder({ 'registry.yaml': `invented: true\n${berlin}`, [chat]: entry('Chat') }));
    expect(states).toHaveLength(1);
  });
});
