import { describe, expect, test } from 'vitest';
import { idsOf } from '../../core/publication/ids.ts';
import { noRecords } from '../../core/render/records.ts';
import { exampleRegistry } from '../render/example.ts';

const ids = (repositoryId: number | null, registry = exampleRegistry) =>
  idsOf({ registry, records: { ...noRecords, repositoryId } });

describe('names that stay for ever', () => {
  // Worked out with another library, too. These stand in the feed readers and calendars of customers. If this test fails, the code is wrong and not the test.
  test('are these', () => {
    const { feed, change, deadline } = ids(1_234_567);
    expect(feed).toBe('urn:uuid:3428fab9-dd64-5ecd-83d7-acb76f26a2c5');
    expect(change({ id: '0012' })).toBe('urn:uuid:59e18f17-cbbc-5ff8-8059-2c468332e510');
    expect(change({ id: '0012.2' })).toBe('urn:uuid:b23a1a87-95f3-5355-8b2d-2da0a361cfdb');
    expect(deadline({ id: '0012' }, 'standard')).toBe('faada331-07b8-55e1-9287-a670f6bf4a33');
  });

  test('do not ask what the publisher, the repository or the site is called', () => {
    const { policy } = exampleRegistry;
    const renamed = {
      ...exampleRegistry,
      policy: {
        ...policy,
        publisher: { ...policy.publisher, name: 'Other Calls', website: 'https://other.example/' },
        site: { url: 'https://elsewhere.example/' },
      },
    };
    expect(ids(7, renamed).change({ id: '0012' })).toBe(ids(7).change({ id: '0012' }));
    expect(ids(7, renamed).feed).toBe(ids(7).feed);
  });

  test('are others in another repository, for another announcement and for another group', () => {
    const all = [7, 8].flatMap(repository => {
      const { feed, change, deadline } = ids(repository);
      return [
        feed,
        ...['0012', '0012.2', 'push-0123456789ab'].flatMap(id => [
          change({ id }),
          deadline({ id }, 'standard'),
          deadline({ id }, 'long-notice'),
        ]),
      ];
    });
    expect(new Set(all).size).toBe(all.length);
  });

  test('without a ledger the feed is named after the publisher', () => {
    const { policy } = exampleRegistry;
    const { website: _, ...publisher } = policy.publisher;
    const nameless = { ...exampleRegistry, policy: { ...policy, publisher } };
    expect(ids(null).feed).not.toBe(ids(null, nameless).feed);
    expect(ids(null, nameless).feed).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    const called = (name: string, website?: string) => {
      const { website: _, ...rest } = policy.publisher;
      const named = { ...rest, name, ...(website !== undefined && { website }) };
      return ids(null, { ...exampleRegistry, policy: { ...policy, publisher: named } }).feed;
    };
    expect(called('One', 'https://calls.example/')).toBe(called('Other', 'https://calls.example/'));
    expect(called('One')).not.toBe(called('Other'));
  });
});
