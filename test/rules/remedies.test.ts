import { describe, expect, it } from 'vitest';
import { rule as unexpectedFile } from '../../core/rules/unexpected-file.ts';
import { baseText, entryText, file, loadOverBase } from '../load/staged-registry.ts';
import { told } from './told.ts';

describe('an e-mail address that is none: what to do', () => {
  it.each([
    ['mailto:privacy@translate.example', 'Leave "mailto:" away.'],
    ['Privacy <privacy@translate.example>', 'Write the address alone: privacy@translate.example'],
    ['a@translate.example, b@translate.example', 'Two addresses are two items'],
    ['https://translate.example/contact', 'A page is written `url: …`'],
    ['privacy @translate.example', 'There is a space inside it'],
    ["'privacy@translate.example '", 'There is a space before or behind it'],
    ['privacy at translate.example', 'Write it with an @'],
    ['privacy[at]translate.example', 'Write it with an @'],
    ['privacy@übersetzung.example', 'xn--'],
    ['privacy@translate.example.', 'Take the punctuation mark at its end away.'],
    ['privacy@translate', 'Write it as name@domain'],
    ['privacy@translate..example', 'Write it as name@domain'],
  ])('%s', async (written, remedy) => {
    const [message, ...more] = await told(entryText().replace('privacy@translate.example', written));
    expect(message).toContain(remedy);
    expect(more).toEqual([]);
  });

  it('in the policy nothing is said of lists, where there are none', async () => {
    const policy = baseText('registry.yaml').replace(
      'objections@calls.example',
      'a@calls.example, b@calls.example',
    );
    const { findings } = await loadOverBase([file('registry.yaml', policy)]);
    expect(findings.map(({ message }) => message).join()).not.toContain('items');
  });
});

describe('what is far too long is not looked at further', () => {
  it.each([
    ['an address of many addresses', 'privacy@translate.example', `<${'a@'.repeat(120_000)}`],
    ['an address of many words', 'privacy@translate.example', `"a ${' at'.repeat(80_000)}"`],
    ['a link of many links', 'https://translate.example/', 'https://'.repeat(30_000)],
    ['a link of many spaces', 'https://translate.example/', `"https://${' http://'.repeat(30_000)}"`],
    ['a link of another kind', 'https://translate.example/', `http://${'a.'.repeat(100_000)}`],
  ])('%s', async (_what, standing, written) => {
    const began = performance.now();
    const messages = await told(entryText().replace(standing, written));
    expect(messages).toEqual([expect.stringContaining('is too long (')]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('a thousand times ten empty folders', async () => {
    const folders = Array.from({ length: 10_000 }, (_, n) => ({
      path: `notes-${n}`,
      kind: 'folder' as const,
      size: 0,
      bytes: null,
    }));
    const began = performance.now();
    const complaints = [...unexpectedFile.check(folders)];
    expect(complaints).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('passive_only', () => {
  const passive = (channels: string) =>
    loadOverBase([
      file(
        'registry.yaml',
        `${baseText('registry.yaml').replace(/channels:[\s\S]*/, '')}passive_only: The contracts say so.\n${channels}`,
      ),
    ]);

  it.each(['email', 'webhook'])('contradicts a required %s channel', async kind => {
    const { findings } = await passive(
      `channels:\n  - id: customers\n    kind: ${kind}\n    required: true\n`,
    );
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error no-active-channel']);
    expect(findings[0]?.message).toContain('Take one of the two away');
  });

  it('is fine beside an issue', async () => {
    const { findings } = await passive('channels:\n  - id: issue\n    kind: issue\n    required: true\n');
    expect(findings).toEqual([]);
  });
});

describe('mailboxes', () => {
  it.each([
    'privacy',
    'dpo',
    'eu-dpo',
    'gdpr.requests',
    'security+gdpr',
    'datenschutz',
    'hello',
    'dsar',
    'it',
  ])('%s@ is shared', async name => {
    expect(await told(entryText().replace('privacy@', `${name}@`))).toEqual([]);
  });

  it.each(['jane', 'jane.doe', 'j.doe', 'smith', 'priya', 'piano-reply'])('%s@ is a person’s', async name => {
    const [message] = await told(entryText().replace('privacy@', `${name}@`));
    expect(message).toContain("looks like a person's mailbox");
  });

  it.each(['no-reply', 'noreply', 'do-not-reply', 'donotreply', 'auto-noreply'])(
    '%s@ is read by nobody',
    async name => {
      const [message] = await told(entryText().replace('privacy@', `${name}@`));
      expect(message).toContain('Nobody reads');
    },
  );
});

describe('a link that is none: what to do', () => {
  it.each([
    ['http://translate.example/', 'Write https: instead of http:'],
    ['www.translate.example', 'Write it in full: https://www.translate.example'],
    ['translate.example/contact', 'Write it in full: https://translate.example/contact'],
    ['//translate.example', 'Write the whole address'],
    ['javascript:alert(1)', 'Only pages that begin with https:// are linked.'],
    ['data:text/html,hello', 'Only pages that begin with https:// are linked.'],
    ["' https://translate.example/'", 'a space or a line break before or behind it'],
    ['https://translate.example/our terms', 'there is a space inside it'],
    ['https://translate.example, https://translate.example/fr', 'these are two addresses'],
    ['https://translate.example/<b>', 'a character that an address cannot have'],
    ['https://me:secret@translate.example/', 'a user name or a password'],
    ['https://127.0.0.1/', 'no public name'],
    ['https://localhost/', 'no public name'],
    ['https://', 'no address of a page'],
    [`translate.example/${'a'.repeat(82)}`, 'Write it in full: https://translate.example/aaa'],
    [`translate.example/${'a'.repeat(83)}`, 'Write the whole address, such as'],
  ])('%s', async (written, remedy) => {
    const [message, ...more] = await told(entryText().replace('https://translate.example/', written));
    expect(message).toContain(remedy);
    expect(more).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    'TBC',
    'tbd',
    'N/A',
    'n.a.',
    'none',
    'Varies',
    'To be confirmed.',
    "'-'",
    "'?'",
    '…',
    'Unknown',
    'see above',
    'N / A',
    'T.B.C.',
    'TBC (legal)',
    'Varies by region',
    'ＴＢＣ',
  ])('%s says nothing', async filler => {
    const [message] = await told(entryText(`purpose: ${filler}\n`));
    expect(message).toContain('says nothing');
  });

  it.each([
    "'{{PURPOSE}}'",
    '<PURPOSE>',
    '<your purpose here>',
    "'[insert purpose]'",
    'For $' + '{CUSTOMER}',
    "'%PURPOSE%'",
  ])('%s is a hole that nobody filled', async hole => {
    const [message] = await told(entryText(`purpose: ${hole}\n`));
    expect(message).toContain('says nothing');
  });

  it.each([
    'Bold <b>text</b>',
    '100% of calls',
    'Tests of the test feature',
    'None of the data leave the EEA',
    'Varies the pitch of a voice',
    'Pending calls are sorted',
    'a[0] and b{1}',
  ])('%s is text', async text => {
    expect(await told(entryText(`purpose: ${text}\n`))).toEqual([]);
  });

  it('two letters among a company’s own terms are a code', async () => {
    expect(await told(entryText('applies_to:\n  regions: [NA, EU]\n'))).toEqual([]);
    const vocabulary = 'vocabulary:\n  regions:\n    - {id: na, label: North America}\n';
    const policy = file('registry.yaml', `${baseText('registry.yaml')}${vocabulary}`);
    expect((await loadOverBase([policy])).findings).toEqual([]);
    const [message] = await told(entryText('applies_to:\n  regions: [TBC]\n'));
    expect(message).toContain('says nothing');
  });

  it.each(['"\\u3000"', '"\\u0301"', '"\\u00A0 \\u2003"'])('%s is blank to the eye', async name => {
    const [message] = await told(entryText().replace('Example Translate\n', `${name}\n`));
    expect(message).toContain('is blank');
  });

  it('where a value may be unknown, the message shows how to say so', async () => {
    expect(await told(entryText('data:\n  - TBC\n'))).toEqual([
      '"TBC" says nothing. Write the value; if it is not known yet, write `data:` and below it, indented, `unknown: <whom you asked>`.',
    ]);
  });

  it('where it may not, the message does not suggest it', async () => {
    expect(await told(entryText('address: TBC\n'))).toEqual([
      '"TBC" says nothing. Write the value, or take the line away.',
    ]);
  });
});

describe('time zones', () => {
  const said = async (zone: string) => {
    const policy = baseText('registry.yaml').replace('Europe/Berlin', zone);
    const { findings } = await loadOverBase([file('registry.yaml', policy)]);
    return findings.map(({ message }) => message).join();
  };

  it.each(['UTC', 'America/New_York', 'Pacific/Auckland'])('%s is one', async zone => {
    expect(await said(zone)).toBe('');
  });

  it.each(['CET', 'EST', 'EST5EDT'])('%s names no place', async zone => {
    expect(await said(zone)).toContain('names no place');
    expect(await said(zone)).not.toContain('clock changes');
  });

  it.each(["'+01:00'", 'Etc/GMT-1', 'UTC+1'])('%s is an offset', async zone => {
    expect(await said(zone)).toContain('is an offset and no zone');
  });

  it.each(['Berlin', 'Europe/Berln', 'Germany'])('%s is none', async zone => {
    expect(await said(zone)).toContain('There is no time zone');
  });
});
