import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { deadlinesCalendar } from '../../core/publication/formats/calendar.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';
import { publicationMadeOf, publicationSeeds } from '../made-of.ts';
import { between, type Target } from '../target.ts';

const ours = new Set(
  'uid sequence dtstamp dtstart dtend summary description url status transp created last-modified x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent'.split(
    ' ',
  ),
);

export const target: Target = {
  name: 'calendar',
  promise:
    'Two events stand there, with our properties alone, no alarm and no attendee; lines are folded at 75 octets; and a summary reads as it was written, on one line.',
  words: [
    ...[
      '\r\n',
      '\n',
      '\r',
      '\\n',
      '\\',
      ',',
      ';',
      ':',
      '"',
      'BEGIN:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'ATTENDEE:mailto:a@b.example',
    ],
    ...[
      '\r\nURL:javascript:x',
      '\n X-A:b',
      'END:VCALENDAR',
      'DESCRIPTION;ALTREP="x":',
      '\u2028',
      '\u0085',
      '\0',
      '\t',
      '漢'.repeat(30),
      '😀',
      between,
    ],
  ],
  seeds: publicationSeeds,
  check(input) {
    const publication = publicationMadeOf(input);
    const written = deadlinesCalendar(publication);
    assert.doesNotMatch(written.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const calendar = new ICAL.Component(ICAL.parse(written));
    const components = calendar.getAllSubcomponents();
    assert.deepEqual(
      components.map(({ name }) => name),
      ['vevent', 'vevent'],
    );
    for (const component of components) {
      assert.deepEqual(component.getAllSubcomponents(), []);
      for (const { name } of component.getAllProperties()) assert.ok(ours.has(name), name);
      const url = component.getFirstPropertyValue('url');
      if (url !== null) assert.match(String(url), /^https:\/\/|^mailto:/);
    }
    const [coming] = publication.records.coming;
    const summaries = components.map(component => String(component.getFirstPropertyValue('summary')));
    assert.ok(
      summaries.includes(oneLine(`Last day to object: ${coming?.title} (change 42)`)),
      summaries.join('\n'),
    );
  },
};
