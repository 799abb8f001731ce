import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type ABot, aBot, about, delivery } from './a-bot.ts';
import { type SmallGithub, smallGithub } from './small-github.ts';

/*
 * Somebody who opens many connections and never comes to an end of what they say (known as "slowloris"), against the
 * server as it runs.
 */
let github: SmallGithub;
let bot: ABot;

beforeAll(async () => {
  github = await smallGithub(new Map([[5, ['calls/registry']]]));
  bot = await aBot({ apiUrl: github.url, limits: { most: 100_000, time: 500, headers: 500 } });
  await bot.door.settled();
});

afterAll(async () => {
  await bot.close();
  await github.close();
});

/** A connection on which this was said, and that is kept open from this side. */
async function says(words: string): Promise<Socket & { answer?: string }> {
  const { port, hostname } = new URL(bot.address);
  const socket: Socket & { answer?: string } = connect(Number(port), hostname);
  socket.answer = '';
  socket.on('data', data => {
    socket.answer += String(data);
  });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await new Promise(resolve => socket.once('connect', resolve));
  socket.write(words);
  return socket;
}

const beginning = 'POST /api/github/webhooks HTTP/1.1\r\nhost: bot.example\r\n';
const webhook = () => fetch(`${bot.address}/api/github/webhooks`, delivery('push', about('calls/registry')));

test.each([
  ['a request line that does not end', 'POST /api/gi'],
  ['headers that do not end', `${beginning}x-a: `],
  ['a body that does not begin', `${beginning}content-length: 1000\r\n\r\n`],
  ['a body of which a byte comes', `${beginning}content-length: 1000\r\n\r\n{`],
  ['a chunk that does not end', `${beginning}transfer-encoding: chunked\r\n\r\nffff\r\n{`],
])('%s, a hundred times: others are answered, and the lines are cut', async (_what, words) => {
  const slow = await Promise.all(Array.from({ length: 100 }, () => says(words)));
  expect((await webhook()).status).toBe(200);
  await vi.waitFor(() => expect(slow.filter(({ closed }) => !closed)).toEqual([]), 20_000);
  for (const { answer } of slow) expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});

test('a drop every while does not help: the headers have to be there in time', async () => {
  const slow = await says(beginning);
  const dripping = setInterval(() => slow.write('x-a: b\r\n'), 50);
  onTestFinished(() => clearInterval(dripping));
  await vi.waitFor(() => expect(slow.closed).toBe(true), 20_000);
});

test('more connections than there is room for: when they are gone, webhooks are taken again', async () => {
  const many = await Promise.all(Array.from({ length: 400 }, () => says('GET / HT')));
  await vi.waitFor(() => expect(many.filter(({ closed }) => !closed)).toEqual([]), 20_000);
  expect((await webhook()).status).toBe(200);
});
