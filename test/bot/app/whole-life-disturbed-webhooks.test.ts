import { it } from 'vitest';
import { expectTheEnd, lives } from './a-life.ts';

it('a change goes from a proposal to the list when every webhook comes twice, and the last one first', async () => {
  const company = await lives(
    ({ github }) => {
      github.deliveries.hold();
      github.deliveries.double(1_000_000);
    },
    async ({ github }) => github.deliveries.release('turned around'),
  );
  expectTheEnd(company);
});
