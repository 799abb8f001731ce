import { expect, it } from 'vitest';
import { expectTheEnd, lives } from './a-life.ts';

it('a change goes from a proposal to the list when every webhook is lost', async () => {
  const company = await lives(
    ({ github }) => {
      github.deliveries.off = true;
    },
    ({ time }) => time.anHour(),
  );
  expectTheEnd(company);
  expect(company.github.deliveries.all).toEqual([]);
});
