/**
 * Loaded before a program (`node --import`), it kills it at its `DIE_AT`-th change below `DIE_IN`, as the system would: at
 * once, and without a chance to tidy up.
 */
import { onFaultyDisk } from './faulty-disk.ts';

const { DIE_AT, DIE_IN } = process.env;
if (DIE_AT === undefined || DIE_IN === undefined) throw new Error('DIE_AT and DIE_IN have to be set.');
const die = () => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('It lives on.');
};
// Until it ends, one way or the other.
void onFaultyDisk(
  { folder: DIE_IN, at: Number(DIE_AT), fault: 'killed half-way', die },
  () => new Promise(() => {}),
);
