import type { Schedule } from '../deeds.ts';

/** A schedule that once broke something, as short as it could be made. It says what it was. */
export type Kept = Schedule & { readonly story: string };
