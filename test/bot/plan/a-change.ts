import type { ChangeIssue, Observation } from '../../../bot/observation.ts';
import { advance } from '../../../bot/plan/advance.ts';
import { claim } from '../../../bot/plan/effects.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { entry, look, now, pull, record, registry } from './a-look.ts';

export const was = registry(entry('a'));
export const is = registry(entry('a'), entry('b'));
export const issue = (some: Partial<ChangeIssue> = {}): ChangeIssue => ({
  number: 3,
  record: '0007',
  title: '',
  body: '',
  open: true,
  locked: false,
  labels: [],
  comments: [],
  ...some,
});
const open = pull(was, is);
export const seen = (some: Partial<Observation> = {}, main: typeof was | null = was) =>
  look(main, { pulls: [open], issues: [issue()], ...some });

/** A change whose issue is open, as it was drawn up by the pass before: both its notices are written down. */
export const begun = record(was, is, {
  issue: 3,
  effects: { issue: { ...claim(undefined, 'run-0', now), state: 'done', until: null, at: now, result: '3' } },
});
export const told = advance(begun, seen({ doubts: ['Nothing is sent'] }));
export const sent = (one: Notice): Notice => ({ ...one, evidence: 'handed-over', at: now });
export const all: Record = { ...told, notices: told.notices.map(sent) };
export const claims = ({ effects }: Record) =>
  Object.keys(effects).filter(key => effects[key]?.state === 'claimed' && effects[key]?.by === 'run-1');
