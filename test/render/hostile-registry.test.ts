import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { renderPage } from '../../core/render/page.ts';
import { hostileRecords, hostileRegistry } from './hostile-registry.ts';
import { all, comesAlive, looseText, parse } from './parse.ts';

it('a page made of hostile values keeps its outline, its tables and its links', () => {
  fc.assert(
    fc.property(hostileRegistry, hostileRecords, (hostile, told) => {
      const root = parse(renderPage(hostile, told));

      expect(all(root, 'html')).toEqual([]);
      expect([...all(root, 'image'), ...all(root, 'imageReference'), ...all(root, 'definition')]).toEqual([]);
      for (const { url } of all(root, 'link')) expect(url).toMatch(/^(?:https:\/\/|mailto:|#)/);
      for (const text of looseText(root)) for (const life of comesAlive) expect(text).not.toMatch(life);

      const count = (relationship: Entry['relationship']) =>
        hostile.entries.filter(one => one.relationship === relationship);
      const categories = new Set(count('subprocessor').map(({ category }) => category));
      const wanted = [
        told.coming.length,
        ...['one', 'two']
          .filter(id => categories.has(id))
          .map(id => count('subprocessor').filter(({ category }) => category === id).length),
        count('group-company').length,
        count('listed-only').length,
        told.past.length,
        hostile.retired.length,
      ].filter(number => number > 0);
      const tables = all(root, 'table').filter(({ children }) => children[0]?.children.length !== 1);
      expect(tables.map(({ children }) => children.length - 1)).toEqual(wanted);
      for (const { children } of tables) {
        expect(new Set(children.map(row => row.children.length)).size).toBe(1);
        for (const cell of children.flatMap(row => row.children)) expect(cell.children).not.toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
