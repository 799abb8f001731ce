import { expect, it } from 'vitest';
import { expectTheEnd, lives } from './a-life.ts';

it('with the permissions of app.yml a change goes from a proposal to the list, by webhooks and an alarm', async () => {
  const company = await lives(
    () => {},
    async () => {},
  );
  expectTheEnd(company);
  const { all } = company.github.deliveries;
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
});
