import { describe, expect, it, vi } from 'vitest';
import type { Outgoing, Sender, Sent } from '../../../bot/channels/channel.ts';
import { registryFiles, Stage } from '../stage.ts';

const down: Sent = { failed: 'The mail server did not answer. Check that it runs.', retry: true };
const refused: Sent = {
  failed: 'The mail server refused the sender (550). Correct the address.',
  retry: false,
};
const marks = ['a', 'b'].map(letter => letter.repeat(32));
const sent: Sent = { evidence: 'handed-over', detail: 'handed over' };

/** An announcement with a mail system that answers so at each attempt, and well after the last of these. */
async function announcedWith(...answers: readonly ((notice: Outgoing) => Sent)[]) {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  await stage.pass();
  const left = [...answers];
  stage.mail = notice => (left.shift() ?? (() => sent))(notice);
  await stage.announce(1);
  return { stage, issue: stage.record('0001').issue ?? 0 };
}

const minutes = (stage: Stage, number: number) => stage.github.clock.advance(number * 60_000);

describe('a notice that does not go out', () => {
  it('holds the change, and the issue says so and what staff can do', async () => {
    const { stage, issue } = await announcedWith(() => down);
    expect(stage.record('0001').state).toBe('announcing');
    expect(stage.record('0001').effects['notice/n-0001']).toMatchObject({ state: 'failed', attempt: 1 });
    const { labels, body } = await stage.issue(issue);
    expect(labels).toContain('notice-failed');
    expect(body).toContain('The mail server did not answer');
    expect(body).toMatch(/For staff: .*`\/waive-notice customers/);
    expect(await stage.gate(1)).toMatch(/^pending/);
    stage.goTo('2027-01-10T09:00:00Z');
    stage.mail = () => down;
    await stage.comment('alice', issue, '/mailbox-read');
    await stage.pass();
    expect(stage.record('0001').state).toBe('announcing');
    expect(await stage.gate(1)).not.toMatch(/^success/);
    await stage.end();
  });

  it('is tried again after five minutes, then fifteen, and not before', async () => {
    const { stage } = await announcedWith(
      () => down,
      () => down,
    );
    minutes(stage, 4);
    await stage.pass();
    expect(stage.sent).toHaveLength(1);
    minutes(stage, 1);
    expect((await stage.pass()).nextDue).toBe(stage.record('0001').effects['notice/n-0001']?.next_try);
    expect(stage.sent).toHaveLength(2);
    minutes(stage, 14);
    await stage.pass();
    expect(stage.sent).toHaveLength(2);
    minutes(stage, 1);
    await stage.pass();
    expect(stage.sent.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(stage.record('0001').state).toBe('open');
    expect((await stage.issue(stage.record('0001').issue ?? 0)).labels).not.toContain('notice-failed');
    await stage.end();
  });

  it('is tried once a day when trying soon is of no use', async () => {
    const { stage } = await announcedWith(() => refused);
    minutes(stage, 23 * 60);
    await stage.pass();
    expect(stage.sent).toHaveLength(1);
    minutes(stage, 60);
    await stage.pass();
    expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'announcement', 'more-time']);
    await stage.end();
  });

  it('moves the deadline when it goes out on a later day, and whoever was told before gets word of the new one', async () => {
    const { stage, issue } = await announcedWith(() => refused);
    expect(stage.record('0001').windows[0]?.last_day).toBe('2026-12-09');
    stage.goTo('2026-11-26T09:00:00Z');
    await stage.pass();
    const record = stage.record('0001');
    expect(record.announced.on).toBe('2026-11-26');
    expect((record.windows[0]?.last_day ?? '') > '2026-12-09').toBe(true);
    expect(record.state).toBe('open');
    expect(stage.sent.at(-1)).toMatchObject({ kind: 'more-time', deadline: record.windows[0]?.utc });
    expect((await stage.issue(issue)).labels).toContain(`objections-until: ${record.windows[0]?.last_day}`);
    await stage.end();
  });

  it('keeps who has it already, and gives that back to the sender', async () => {
    const { stage } = await announcedWith(
      () => ({ ...down, told: [...marks, 'carol@customer.example'] }),
      () => down,
    );
    minutes(stage, 5);
    await stage.pass();
    minutes(stage, 15);
    await stage.pass();
    expect(stage.sent.map(({ told }) => told)).toEqual([[], marks, marks]);
    await stage.end();
  });

  it('is waived by staff with a reason, and the window runs', async () => {
    const { stage, issue } = await announcedWith(() => refused);
    await stage.comment('alice', issue, '/waive-notice customers told by letter');
    await stage.pass();
    expect(stage.record('0001').notices[0]?.evidence).toBe('waived');
    expect(stage.record('0001').state).toBe('open');
    stage.goTo('2026-11-25T09:00:00Z');
    await stage.pass();
    expect(stage.sent).toHaveLength(1);
    await stage.end();
  });

  it('goes out although the channel has left the policy since', async () => {
    const { stage } = await announcedWith(() => refused);
    const policy = (registryFiles['registry/registry.yaml'] ?? '').replace(
      'id: customers',
      'id: mailing-list',
    );
    expect(policy).toContain('mailing-list');
    stage.repo.commit('main', { 'registry/registry.yaml': policy }, 'Another channel');
    stage.goTo('2026-11-24T10:00:00Z');
    await stage.pass();
    expect(stage.sent.map(({ channel }) => channel).slice(0, 2)).toEqual(['customers', 'customers']);
    expect(stage.record('0001').notices[0]?.evidence).toBe('handed-over');
    await stage.end();
  });

  it('is told to nobody any more once the change is cancelled', async () => {
    const { stage, issue } = await announcedWith(() => down);
    minutes(stage, 30);
    await stage.comment('alice', issue, '/cancel-change the vendor is not chosen');
    await stage.pass();
    expect(stage.sent).toHaveLength(1);
    expect(stage.record('0001').state).toBe('cancelled');
    await stage.end();
  });

  it('is followed by the cancellation where a part of the recipients has it', async () => {
    const { stage, issue } = await announcedWith(() => ({ ...down, told: marks }));
    minutes(stage, 30);
    await stage.comment('alice', issue, '/cancel-change the vendor is not chosen');
    await stage.pass();
    expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'cancelled']);
    await stage.end();
  });
});

describe('a channel that cannot be used', () => {
  const pass = async (stage: Stage, sender: Sender) =>
    stage.pass({ senders: () => new Map([['customers', sender]]) });

  it('shows as failed when its settings are gone, and sends as soon as they are back', async () => {
    const { stage } = await announcedWith(() => down);
    stage.goTo('2026-11-23T09:30:00Z');
    await stage.pass({ senders: () => new Map() });
    expect(stage.record('0001').notices[0]?.evidence).toBe('failed');
    await stage.pass();
    expect(stage.record('0001').notices[0]?.evidence).toBe('handed-over');
    await stage.end();
  });

  it('that never answers is given up in time, and everything else goes on', async () => {
    const { stage } = await announcedWith(() => down);
    minutes(stage, 5);
    const soon = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('too slow', 'TimeoutError')), 20);
      return controller.signal;
    });
    await pass(stage, { send: () => new Promise(() => {}) });
    soon.mockRestore();
    expect(stage.record('0001').effects['notice/n-0001']).toMatchObject({ state: 'failed', attempt: 2 });
    await stage.end();
  });

  it('keeps nothing of what it throws, which could name a recipient', async () => {
    const { stage } = await announcedWith(() => down);
    minutes(stage, 5);
    await pass(stage, {
      send: async () => {
        throw new Error('550 carol@customer.example unknown');
      },
    });
    expect(JSON.stringify(stage.record('0001'))).not.toContain('carol@');
    expect(stage.log.join('\n')).not.toContain('carol@');
    expect(stage.record('0001').effects['notice/n-0001']).toMatchObject({ state: 'failed', attempt: 2 });
    await stage.end();
  });
});
