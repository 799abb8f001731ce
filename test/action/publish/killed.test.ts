import { describe, expect, test } from 'vitest';
import { goodSpeech, speech } from '../registry-files.ts';
import { acme, aRegistryForEach, github, page, publish } from './a-publication.ts';

aRegistryForEach();

describe('a run that is killed', { timeout: 60_000 }, () => {
  test.each([
    ['the tree', 1, 'old'],
    ['the commit', 2, 'old'],
    ['the branch', 3, 'new'],
  ] as const)(
    'when it has just written %s leaves page and site together, and the next run puts it right',
    async (_what, k, left) => {
      await publish();
      const old = acme.files('published');
      acme.commit('main', { [speech]: goodSpeech });
      let kill = () => {};
      let writes = 0;
      github.faults.before(
        { method: 'WRITE' },
        () => {
          writes += 1;
          if (writes === k) kill();
        },
        k,
      );
      const killed = await publish({
        started: way => {
          kill = way;
        },
      });
      expect([killed.status, writes]).toEqual([null, k]);
      const stands = acme.files('published');
      if (left === 'old') expect(stands).toEqual(old);

      const next = await publish();
      expect(next.outputs['published']).toBe(String(left === 'old'));
      const current = acme.files('published');
      expect(current[page]).toContain('Example Speech');
      expect(current['site/history.json']).toContain('Example Speech');
      if (left === 'new') expect(stands).toEqual(current);
    },
  );
});
