import { describe, expect, it } from 'vitest';
import { Stage } from '../stage.ts';
import { endOf, life } from './life.ts';
import { Mortal } from './mortal.ts';

/** Lives the life of a change with a bot that is killed before one of its acts, and started again. */
async function livedWith(diesBefore: number | null) {
  const stage = await Stage.set();
  const bot = new Mortal(stage);
  bot.diesBefore = diesBefore;
  for (const { happen } of life) {
    await happen(stage);
    await bot.passes();
  }
  stage.github.forgetRequests();
  await stage.pass();
  const idle = stage.github.writes.map(({ method, path }) => `${method} ${path}`);
  const end = await endOf(stage);
  const mails = stage.sent.map(({ record, notice, subject, text }) => ({ record, notice, subject, text }));
  await stage.end();
  return { end, mails, idle, acts: bot.acts };
}

const undisturbed = await livedWith(null);
const every = process.env['EVERY_FAULT'] === '1';
/** What cannot be undone, with whatever comes after it; of the rest one in eight, or all if the environment says so. */
const acts = undisturbed.acts.map((act, index) => ({ act, before: index + 1 }));
const final = acts.filter(({ act }) => act.startsWith('mail') || act.endsWith('/issues'));
const chosen = acts.filter(
  ({ before }) =>
    every || before % 8 === 0 || final.some(one => before === one.before || before === one.before + 1),
);

it('lives the whole life of a change when nothing is in the way', () => {
  expect(undisturbed.end).toMatchSnapshot();
  expect(undisturbed.idle).toEqual([]);
  expect(undisturbed.mails.map(({ notice }) => notice)).toEqual(['n-0001']);
});

describe.concurrent('killed and started again, it comes to the same end', { timeout: 60_000 }, () => {
  it.for(chosen)('before act $before, $act', async ({ before }, { expect }) => {
    const { end, mails, idle } = await livedWith(before);
    expect(end).toEqual(undisturbed.end);
    expect(idle).toEqual([]);
    // At least once, and the same message each time, so that a mail program can put the two together.
    expect(new Set(mails.map(mail => JSON.stringify({ ...mail, text: '' })))).toEqual(
      new Set(undisturbed.mails.map(mail => JSON.stringify({ ...mail, text: '' }))),
    );
    expect(new Set(mails.map(({ text }) => text)).size).toBe(1);
  });
});
