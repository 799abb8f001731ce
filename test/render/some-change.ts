import type { ChangeOnPage } from '../../core/render/records.ts';

/** A change in which nothing is out of the ordinary, for tests that look at something else. */
export function someChange(number: number): ChangeOnPage {
  return {
    id: String(number - 30).padStart(4, '0'),
    number,
    url: `https://forge.example/calls/subprocessors/issues/${number}`,
    status: 'open',
    title: 'New subprocessor: Example Translate (from 4 January 2027)',
    kind: 'New',
    classes: ['addition'],
    companies: [{ service: 'Example Translate', legalName: 'Example Translate SARL' }],
    entries: [],
    concerns: 'All customers',
    announcedAt: '2026-11-23T09:12:00Z',
    deadlines: [],
    usedFrom: null,
    notices: [
      {
        group: null,
        channel: 'issue',
        kind: 'announcement',
        evidence: 'published',
        at: '2026-11-23T09:12:40Z',
      },
      {
        group: 'standard',
        channel: 'email',
        kind: 'announcement',
        evidence: 'handed-over',
        at: '2026-11-23T09:13:10Z',
      },
    ],
    objections: { recorded: 0, open: 0, late: 0 },
    events: [
      { at: '2026-11-23T09:12:00Z', what: 'announced' },
      { at: '2026-11-23T09:13:10Z', what: 'told' },
    ],
    replacedBy: null,
    replaces: null,
  };
}
