import fc from 'fast-check';
import { historyOf } from '../../core/publication/history.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { hostileRecords, hostileRegistry } from '../render/hostile-registry.ts';

/** A publication with hostile text in every field that holds text; its days are days. */
export const hostilePublication: fc.Arbitrary<Publication> = fc
  .record({ registry: hostileRegistry, records: hostileRecords })
  .map(({ registry, records }) => ({
    registry,
    records: { ...records, lastChangedOn: '2026-12-10' },
    history: historyOf([{ day: '2026-03-03', entries: registry.entries }]),
    logo: null,
  }));
