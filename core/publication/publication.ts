import type { Registry } from '../registry.ts';
import type { PageRecords } from '../render/records.ts';
import type { ListHistory } from './history.ts';
import type { Logo } from './logo.ts';

/** All that a publication is made from. Each of its files is a pure function of this value. */
export interface Publication {
  readonly registry: Registry;
  readonly records: PageRecords;
  readonly history: ListHistory;
  /** The picture that the policy names. */
  readonly logo: Logo | null;
}
