import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { deadlinesCalendar } from '../../../core/publication/formats/calendar.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { oneLine } from '../../../core/render/escape/one-line.ts';
import type { ComingChange, PastChange } from '../../../core/render/records.ts';
import { anotherPublication, examplePublication } from '../example.ts';
import { hostilePublication } from '../hostile-publication.ts';

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly isDate: boolean;
  readonly status: string;
  readonly modified: string;
  readonly url: string;
}

/** The events of a calendar as another program reads them. */
function events(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map(one => {
    const event = new ICAL.Event(one);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      status: String(one.getFirstPropertyValue('status')),
      modified: String(one.getFirstPropertyValue('last-modified')),
      url: String(one.getFirstPropertyValue('url')),
    };
  });
}

const holding = (coming: readonly ComingChange[], past: readonly PastChange[] = []): Publication => ({
  ...examplePublication,
  records: { ...examplePublication.records, coming, past },
});
const [change] = examplePublication.records.coming;
if (change === undefined) throw new Error('The example has no change that is coming.');

afterEach(() => vi.unstubAllEnvs());

describe('the last days to object, as a calendar', () => {
  test('is called after the list, and is to be fetched again every day', () => {
    expect(deadlinesCalendar(examplePublication).split('\r\n').slice(0, 9)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//subprocessor-registry//deadlines//EN',
      'METHOD:PUBLISH',
      'NAME:Example Calls subprocessors: last days to object',
      'X-WR-CALNAME:Example Calls subprocessors: last days to object',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
      'BEGIN:VEVENT',
    ]);
    expect(deadlinesCalendar(anotherPublication)).toContain('NAME:Who helps us: last days to object\r\n');
  });

  test('one event for each change and group, on the whole last day', () => {
    expect(
      events(deadlinesCalendar(examplePublication)).map(({ start, isDate, summary }) => [
        start,
        isDate,
        summary,
      ]),
    ).toEqual([
      [
        '2026-07-06',
        true,
        'Last day to object: Example Hosting: another company, Example Hosting & Co. KG (change 12)',
      ],
      [
        '2026-11-18',
        true,
        'Last day to object: New subprocessor: Example Speech (from 10 December 2026) (change 31)',
      ],
      [
        '2026-12-09',
        true,
        'Last day to object (Standard): New subprocessor: Example Translate (from 4 January 2027) (change 42)',
      ],
      [
        '2026-12-24',
        true,
        'Last day to object (Longer notice): New subprocessor: Example Translate (from 4 January 2027) (change 42)',
      ],
      [
        '2026-12-09',
        true,
        'Last day to answer (Prior approval): New subprocessor: Example Translate (from 4 January 2027) (change 42)',
      ],
    ]);
  });

  test('says by both clocks when that day ends, and where to write', () => {
    const [, , standard] = events(deadlinesCalendar(examplePublication));
    expect(standard?.description.split('\n')).toEqual([
      'The time ends at the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC).',
      'Objections recorded: 0; open: 0.',
      'Concerns: Call transcripts.',
      'Announced on 23 November 2026.',
      'Planned first use: 4 January 2027.',
      'To object or to ask, write to objections@calls.example and mention "change 42". What you write there is not public.',
      'New subprocessor: Example Translate (from 4 January 2027)',
      'https://forge.example/calls/subprocessors/issues/42',
    ]);
  });

  test('is the same event for ever: more time gives it a later day and a higher sequence', () => {
    const later = {
      ...change,
      deadlines: change.deadlines.map(end => ({
        ...end,
        lastDay: '2027-01-08',
        utc: '2027-01-08T23:00:00Z',
      })),
      events: [...change.events, { at: '2026-12-08T08:00:00Z', what: 'more-time' as const }],
    };
    const before = events(deadlinesCalendar(holding([change])));
    const after = events(deadlinesCalendar(holding([later])));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(before.map(({ sequence }) => sequence)).toEqual([0, 0, 0]);
    expect(after.map(({ sequence, start, modified }) => [sequence, start, modified])).toEqual(
      before.map(() => [1, '2027-01-08', '2026-12-08T08:00:00Z']),
    );
  });

  test('is called off when the change is given up or announced again, and stands again in neither', () => {
    const uids = events(deadlinesCalendar(holding([change]))).map(({ uid }) => uid);
    for (const status of ['cancelled', 'replaced'] as const) {
      const { state: _, paused: __, ...some } = change;
      const off: PastChange = {
        ...some,
        status,
        events: [...change.events, { at: '2026-12-01T10:00:00Z', what: status }],
        date: '2026-12-01',
        toldOn: '2026-11-23',
        windowEndedOn: '2026-12-24',
        outcome: status,
        note: null,
      };
      const read = events(deadlinesCalendar(holding([], [off])));
      expect(read.map(({ uid }) => uid)).toEqual(uids);
      expect(read.map(one => [one.status, one.sequence])).toEqual(uids.map(() => ['CANCELLED', 1]));
    }
  });

  test('leads to the change where it has an address, and was last modified when something last happened', () => {
    const [standard] = change.deadlines;
    if (standard === undefined) throw new Error('The example has no deadline.');
    const bare = { ...change, deadlines: [standard], events: [], entries: [] };
    const [read] = events(deadlinesCalendar(holding([bare])));
    expect([read?.url, read?.modified]).toEqual([change.url, change.announcedAt]);
    const [nowhere] = events(deadlinesCalendar(holding([{ ...bare, url: 'nowhere' }])));
    expect(nowhere?.url).toBe('null');
    expect(nowhere?.description.split('\n').at(-1)).toMatch(/^To object or to ask, write to/);
  });

  test('of the past, the newest hundred changes stay', () => {
    const [past] = examplePublication.records.past;
    if (past === undefined) throw new Error('The example has no change that was.');
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...past,
      id: `p-${index}`,
      number: 500 - index,
    }));
    const read = events(deadlinesCalendar(holding([], many)));
    expect(read).toHaveLength(100);
    expect(read[0]?.summary).toContain('(change 401)');
    expect(read.at(-1)?.summary).toContain('(change 500)');
  });

  test.each(['', '2026-02-30', 'soon', '2026-12-09T00:00:00Z', '2026-12'])(
    'has no event on the day %j, which is none',
    lastDay => {
      const [first] = change.deadlines;
      if (first === undefined) throw new Error('The example has no deadline.');
      const odd = { ...change, deadlines: [{ ...first, lastDay }] };
      expect(events(deadlinesCalendar(holding([odd])))).toEqual([]);
    },
  );

  test('no two events of one name, and a change without a time to object has none', () => {
    const read = events(deadlinesCalendar(examplePublication));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    expect(read.some(({ summary }) => summary.includes('change 43'))).toBe(false);
  });

  test.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('is the same on a machine in %s', zone => {
    const here = deadlinesCalendar(examplePublication);
    vi.stubEnv('TZ', zone);
    expect(deadlinesCalendar(examplePublication)).toBe(here);
  });
});

test('hostile text in every field: lines are folded at 75 octets, and a reader gets each text as it was', () => {
  fc.assert(
    fc.property(hostilePublication, publication => {
      const text = deadlinesCalendar(publication);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const expected = [...publication.records.coming, ...publication.records.past].flatMap(one =>
        one.deadlines
          .filter(({ lastDay }) => /^2026-12-(?:09|24)$/.test(lastDay))
          .map(({ label, authorisation }) => {
            const what = authorisation === 'specific' ? 'Last day to answer' : 'Last day to object';
            const whom = one.deadlines.length === 1 ? '' : ` (${label})`;
            return oneLine(`${what}${whom}: ${one.title} (change ${one.number})`);
          }),
      );
      const read = events(text);
      expect(read.map(({ summary }) => summary).sort()).toEqual(expected.sort());
      const { email } = publication.registry.policy.objections;
      for (const { description, status } of read.filter(({ description }) =>
        description.includes('To object'),
      ))
        expect([status, description]).toEqual([
          'CONFIRMED',
          expect.stringContaining(oneLine(`To object or to ask, write to ${email} and mention`)),
        ]);
    }),
    { numRuns: 40 },
  );
});
