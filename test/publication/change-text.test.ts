import { describe, expect, test } from 'vitest';
import { changeText } from '../../core/publication/texts/change-text.ts';
import { changeTitle } from '../../core/publication/texts/change-title.ts';
import { exampleRecords, exampleRegistry } from '../render/example.ts';

const [change, leaving] = exampleRecords.coming;
const [done, early] = exampleRecords.past;
if (!change || !leaving || !done || !early) throw new Error('The example has too few changes.');
const [standard, ...others] = change.deadlines;
if (!standard) throw new Error('The example has no deadline.');
const { policy } = exampleRegistry;

const title = 'New subprocessor: Example Translate (from 4 January 2027)';

describe('the title of a change that stands alone', () => {
  test.each([
    [
      'one deadline',
      { ...change, deadlines: [standard] },
      `${title} – objections until 9 December 2026 (change 42)`,
    ],
    ['some have longer', change, `${title} – objections until 9 December 2026 or later (change 42)`],
    [
      'all are asked first',
      { ...change, deadlines: others.slice(1) },
      `${title} – answers by 9 December 2026 (change 42)`,
    ],
    ['nobody can object', leaving, 'example chat leaves the list (change 43)'],
    [
      'in the list too soon',
      { ...change, deadlines: [standard], inTheListAlready: ['example-translate'] },
      `Already in the list: ${title} – objections until 9 December 2026 (change 42)`,
    ],
    [
      'the time is over',
      { ...change, status: 'window-closed' as const },
      `${title} – the time to object has ended (change 42)`,
    ],
    [
      'in the list',
      done,
      'The list has changed: New subprocessor: Example Speech (from 10 December 2026) (change 31)',
    ],
    ['given up', { ...change, status: 'cancelled' as const }, `Not going ahead: ${title} (change 42)`],
    [
      'announced again',
      { ...change, status: 'replaced' as const, replacedBy: 51 },
      `Announced again as change 51: ${title} (change 42)`,
    ],
    [
      'announced again, and nobody says as what',
      { ...change, status: 'replaced' as const },
      `Announced again: ${title} (change 42)`,
    ],
    [
      'held',
      { ...change, status: 'held' as const, deadlines: [standard] },
      `${title} – objections until 9 December 2026 (change 42)`,
    ],
    [
      'those who object have longer than those who are asked',
      { ...change, deadlines: others },
      `${title} – objections until 24 December 2026 (change 42)`,
    ],
    [
      'the longer time stands first',
      { ...change, deadlines: [...others, standard] },
      `${title} – objections until 9 December 2026 or later (change 42)`,
    ],
  ])('%s', (_what, some, expected) => {
    expect(changeTitle(some)).toBe(expected);
  });
});

describe('what is said of a change', () => {
  test('while there is time: until when, by whose agreement, and where to write', () => {
    const { deadlines, sentences } = changeText(change, policy);
    expect(deadlines).toEqual([
      'Customers under "Standard" can object until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC).',
      'Customers under "Longer notice" can object until the end of Thursday 24 December 2026 (24:00 CET, 23:00 UTC).',
      'Customers under "Prior approval" are asked first, to answer by the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC); no answer is a no.',
    ]);
    expect(sentences).toEqual([
      'Objections recorded: 0; open: 0.',
      'Concerns: Call transcripts.',
      'Announced on 23 November 2026.',
      'Planned first use: 4 January 2027.',
      'To object or to ask, write to objections@calls.example and mention "change 42". What you write there is not public.',
    ]);
  });

  test('where all have the same time it is said once', () => {
    const { deadlines } = changeText(
      { ...change, deadlines: [standard, { ...standard, label: 'Other' }] },
      policy,
    );
    expect(deadlines).toEqual([
      'Customers can object until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC).',
    ]);
  });

  test('whoever has a time alone is named by it only where there are others', () => {
    const [longer, asked] = others;
    if (!longer || !asked) throw new Error('The example has too few deadlines.');
    const said = (deadlines: readonly (typeof standard)[], some: object = {}) =>
      changeText({ ...change, ...some, deadlines }, policy).deadlines;
    expect(said([asked])).toEqual([
      'Customers are asked first, to answer by the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC); no answer is a no.',
    ]);
    expect(said([longer, asked], { status: 'window-closed' })).toEqual([
      'Customers could object until the end of Thursday 24 December 2026 (24:00 CET, 23:00 UTC).',
      'Customers under "Prior approval" were asked first, to answer by the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC); no answer is a no.',
    ]);
    expect(said([{ ...standard, utc: 'not known' }])).toEqual([
      'Customers can object until the end of 2026-12-09.',
    ]);
  });

  test('what is out of the ordinary', () => {
    const held = { ...change, status: 'held' as const, state: 'held; paused, the proposal is closed' };
    expect(changeText(held, policy).sentences).toContain('State: held; paused, the proposal is closed.');
    expect(changeText(early, policy).sentences).toEqual([
      'It came to its end on 30 June 2026: in the list.',
      'In use since 26 June 2026, before the time to object had ended.',
      'Objections recorded: 1; open: 1.',
      'Concerns: All customers.',
      'Announced on 20 June 2026.',
    ]);
    const late = { ...leaving, objections: { recorded: 1, open: 0, late: 1 } };
    expect(changeText(late, policy).sentences).toContain('Objections recorded: 1; open: 0.');
  });

  test('a change that is in the list is told as what was', () => {
    expect(changeText(done, policy)).toEqual({
      title: 'The list has changed: New subprocessor: Example Speech (from 10 December 2026) (change 31)',
      deadlines: [
        'Customers could object until the end of Wednesday 18 November 2026 (24:00 CET, 23:00 UTC).',
      ],
      sentences: [
        'It came to its end on 10 December 2026: in the list.',
        'Objections recorded: 2; open: 0.',
        'Concerns: All customers.',
        'Announced on 2 November 2026.',
        'Planned first use: 10 December 2026.',
      ],
      entries: [
        {
          title: 'New subprocessor: Example Speech (from 10 December 2026)',
          lines: ['Legal name: Example Speech GmbH'],
        },
      ],
    });
  });

  test('after the time is over nobody is asked to object, and it is told as past', () => {
    const over = changeText(
      { ...change, deadlines: [standard], status: 'window-closed', state: 'window closed' },
      policy,
    );
    expect(over.deadlines).toEqual([
      'Customers could object until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC).',
    ]);
    expect(over.sentences[0]).toBe('Objections recorded: 0; open: 0.');
    expect(over.sentences.join(' ')).not.toContain('write to');
    expect(changeText(done, policy).sentences.join(' ')).not.toContain('write to');
  });

  test('a change without a time to object says that', () => {
    expect(changeText(leaving, policy).sentences).toEqual([
      'No time to object is counted for a change of this kind.',
      'Concerns: All customers.',
      'Announced on 23 November 2026.',
      'To object or to ask, write to objections@calls.example and mention "change 43". What you write there is not public.',
    ]);
  });

  test.each([
    ['Europe/Berlin', 'UTC', '24 November 2026'],
    ['UTC', 'Europe/Berlin', '23 November 2026'],
    [null, 'Europe/Berlin', '24 November 2026'],
    ['Nowhere/At_All', 'Europe/Berlin', '23 November 2026'],
  ])('announced at night, its time counted in %s and the policy in %s: on %s', (counted, today, day) => {
    const deadlines = counted === null ? [] : [{ ...standard, zone: counted }];
    const night = { ...change, announcedAt: '2026-11-23T23:30:00Z', deadlines };
    const window = { ...policy.window, time_zone: today };
    expect(changeText(night, { ...policy, window }).sentences).toContain(`Announced on ${day}.`);
  });
});
