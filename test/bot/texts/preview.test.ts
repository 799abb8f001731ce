import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../bot/plan/gate.ts';
import type { Wait } from '../../../bot/plan/wait.ts';
import { previewBody } from '../../../bot/texts/preview.ts';
import { startOfFile } from '../../../core/finding.ts';
import { record42, speech, staff, threeGroups } from './change-42.ts';
import { proposed, pull } from './pull-12.ts';

const golden = (name: string) => `./golden/${name}.md`;
const running: Wait[] = [{ for: 'deadline', utc: '2026-12-09T23:00:00Z' }, { for: 'mailbox' }];

function gate(kind: 'waiting' | 'differs' | 'held', state: Gate['state']): Gate {
  return { state, reason: { kind, record: '0012', utc: '2026-12-09T23:00:00Z' } };
}

describe('the preview on a pull request', () => {
  test('ready to be announced: what would be sent, to whom, and the line to copy', async () => {
    const facts = await proposed();
    const body = previewBody(facts);
    await expect(body).toMatchFileSnapshot(golden('preview-ready'));
    expect(body).toContain(`\`/announce ${facts.proposal?.of.digest.slice(0, 32)}\``);
  });

  test('with something missing there is no line to copy', async () => {
    const missing = [
      '`data` of `example-speech` is missing',
      '`locations` of `example-speech` is not known yet',
    ];
    const body = previewBody(await proposed({}, { missing }));
    await expect(body).toMatchFileSnapshot(golden('preview-missing'));
    expect(body).not.toContain('/announce ');
  });

  test('a draft cannot be announced either', async () => {
    const body = previewBody(await proposed({ pull: pull({ draft: true }) }));
    expect(body).toContain('this pull request is a draft; mark it as ready');
    expect(body).not.toContain('/announce ');
  });

  test('with errors: at most ten, the errors first, each with its place', async () => {
    const finding = (line: number, severity: 'error' | 'warning') => ({
      ...startOfFile,
      line,
      severity,
      rule: 'placeholder',
      file: 'registry/subprocessors/example-speech.yaml',
      message: `\`purpose\` says "TBC", which tells nobody anything. Write what it is, line ${line}.`,
    });
    const findings = [
      finding(1, 'warning'),
      ...Array.from({ length: 11 }, (_, index) => finding(index + 2, 'error')),
    ];
    const broken = pull({ after: { registry: null, logo: null, entries: 1, findings } }, findings);
    const body = previewBody(
      await proposed({
        pull: broken,
        proposal: null,
        gate: { state: 'failure', reason: { kind: 'invalid' } },
      }),
    );
    await expect(body).toMatchFileSnapshot(golden('preview-invalid'));
    expect(body.match(/example-speech\.yaml:\d+/g)).toHaveLength(10);
  });

  test('a change of several fields names those that made its class', async () => {
    const after = {
      ...speech,
      purpose: 'Turns call recordings into text and summaries.',
      note: 'New name of the product soon.',
    };
    const body = previewBody(await proposed({}, { before: [speech], after: [after] }));
    expect(body).toContain('`scope-change`, because of `purpose`: notice and time to object.');
  });

  test('once announced: where it stands', async () => {
    const record = await record42();
    const body = previewBody(await proposed({ record, waits: running, gate: gate('waiting', 'pending') }));
    await expect(body).toMatchFileSnapshot(golden('preview-announced'));
  });

  test('altered after it was announced: nothing is void, and both ways out are named', async () => {
    const record = await record42();
    const after = [{ ...speech, purpose: 'Something else.' }];
    const facts = await proposed({ record, waits: running, gate: gate('differs', 'failure') }, { after });
    await expect(previewBody(facts)).toMatchFileSnapshot(golden('preview-differs'));
  });

  test('out of date with the default branch', async () => {
    const stale: Gate = { state: 'failure', reason: { kind: 'stale', entries: ['example-speech'] } };
    expect(previewBody(await proposed({ gate: stale }))).toContain(
      '`example-speech` changed on the default branch. Please update the branch',
    );
  });

  test('at the end, thanks', async () => {
    const record = await record42(
      {},
      { state: 'in-the-list', mailbox_read: staff('ben-example'), ended_at: '2026-12-11T10:00:00Z' },
    );
    const facts = await proposed({
      record,
      pull: pull({ open: false, merged: true }),
      proposal: null,
      gate: { state: 'success', reason: { kind: 'nothing-material' } },
    });
    expect(previewBody(facts)).toBe(
      '**This is in the list now. Thank you.** Changes on your side (name, place, purpose)? Please open a pull request before they happen.',
    );
  });

  test('nothing to tell customers: nothing holds it', async () => {
    const quiet: Gate = { state: 'success', reason: { kind: 'nothing-material' } };
    const body = previewBody(await proposed({ gate: quiet, proposal: null }));
    expect(body).toContain('nothing holds it');
    expect(body).not.toContain('/announce');
  });

  test('has room for a large change to three groups, and never more than fits a comment', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...speech,
      id: `company-${index}`,
      service: `Service ${index}`,
      purpose: 'A purpose with many words. '.repeat(30),
    }));
    const body = previewBody(await proposed({}, { after: many, by: threeGroups }));
    expect(body.length).toBeLessThan(65_000);
    expect(body).toContain('`/announce ');
  });
});
