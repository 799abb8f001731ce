import type { RecordState } from '../record.ts';

/** A state in the words of its label. */
export const stateWords: Readonly<{ [State in RecordState]: string }> = {
  announcing: 'announcing',
  open: 'open',
  held: 'held',
  'window-closed': 'window closed',
  'in-the-list': 'in the list',
  cancelled: 'cancelled',
  replaced: 'replaced',
};
