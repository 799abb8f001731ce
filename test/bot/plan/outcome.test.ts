import { expect, it } from 'vitest';
import { actOf } from '../../../bot/plan/outcome.ts';
import { alice, comment, now } from './a-look.ts';

it('what staff do is kept with who did it, as what, by which comment, and when it was read', () => {
  const done = comment(60, alice, '/answer 1 agreed');
  const context = { comment: done, all: [done], now, inTheList: false, edited: false };
  expect(actOf(context)).toEqual({ by: 'alice', permission: 'write', at: now, comment: 60 });
});
