import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { materialDigest } from '../../core/change/material.ts';
import { edit, entries, entry, rewritten } from './arbitrary.ts';
import { compare } from './examples.ts';

/** Numbers in [0, 1), the same ones for the same seed. */
function drawFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const noChange = compare([], []).digest;

describe('whatever the list', () => {
  test('compared with itself nothing changes', () => {
    fc.assert(
      fc.property(entries, list => {
        expect(compare(list, list)).toEqual({ changes: [], treatment: 'silent', digest: noChange });
      }),
    );
  });

  test('order, doubles, white space and Unicode form are no change', () => {
    fc.assert(
      fc.property(entries, fc.integer(), (list, seed) => {
        const draw = drawFrom(seed);
        const again = list.map(one => rewritten(one, draw)).reverse();
        expect(compare(list, again).changes).toEqual([]);
        expect(again.map(materialDigest).reverse()).toEqual(list.map(materialDigest));
      }),
    );
  });

  test('rewritten on both sides, a change is the same change with the same digest', () => {
    fc.assert(
      fc.property(entries, entries, fc.integer(), (before, after, seed) => {
        const draw = drawFrom(seed);
        const plain = compare(before, after);
        const again = compare(
          before.map(one => rewritten(one, draw)),
          after.map(one => rewritten(one, draw)).reverse(),
        );
        expect(again.digest).toBe(plain.digest);
        const bytes = (change: ReturnType<typeof compare>) =>
          JSON.stringify(change.changes.map(one => [one.entry, one.class, one.fields]));
        expect(bytes(again)).toBe(bytes(plain));
      }),
    );
  });

  test('back and forth the same entries and fields are touched', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const touched = (change: ReturnType<typeof compare>) =>
          change.changes.map(one => [one.entry, one.fields.map(field => field.path)]);
        expect(touched(compare(b, a))).toEqual(touched(compare(a, b)));
      }),
    );
  });

  test('changes come in the order of their ids', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const ids = compare(a, b).changes.map(change => change.entry);
        expect(ids).toEqual([...ids].sort());
      }),
    );
  });
});

describe('what customers were told of', () => {
  const alike = (before: Parameters<typeof compare>[0], after: typeof before) =>
    compare(before, after).changes.every(change => change.fields.every(field => field.class === 'details'));

  test('is the same if and only if all that differs are details', () => {
    fc.assert(
      fc.property(fc.oneof(edit, fc.tuple(entry('alpha'), entry('alpha'))), ([before, after]) => {
        expect(materialDigest(before) === materialDigest(after)).toBe(alike([before], [after]));
      }),
      { numRuns: 2000 },
    );
  });

  test('holds for entries that come and go as well', () => {
    fc.assert(
      fc.property(entry('alpha'), one => {
        expect(materialDigest(null) === materialDigest(one)).toBe(alike([], [one]));
        expect(materialDigest(null) === materialDigest(one)).toBe(alike([one], []));
      }),
    );
  });
});

describe('the digest', () => {
  test('stands for no change if and only if nobody is told', () => {
    fc.assert(
      fc.property(edit, ([before, after]) => {
        const change = compare([before], [after]);
        expect(change.digest === noChange).toBe(
          change.treatment !== 'window' && change.treatment !== 'notice',
        );
      }),
    );
  });

  test('is the same if and only if the entries customers are told of say the same', () => {
    fc.assert(
      fc.property(edit, edit, ([a, b], [c, d]) => {
        const one = compare([a], [b]);
        const other = compare([c], [d]);
        const isTold = one.treatment !== 'changelog' && one.treatment !== 'silent';
        fc.pre(isTold && other.treatment !== 'changelog' && other.treatment !== 'silent');
        const same = compare([a], [c]).changes.length === 0 && compare([b], [d]).changes.length === 0;
        expect(one.digest === other.digest).toBe(same);
      }),
    );
  });
});
