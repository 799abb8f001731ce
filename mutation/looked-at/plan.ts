import { cache, empty, marker, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const recounted =
  'What is counted anew has a window and is complete; and without a day there is no deadline for any group.';

/** Of planning. */
export const plan: readonly Survivor[] = [
  ...[
    { ...empty },
    { from: '[until, next_try].filter(time => time !== null)', to: '[until, next_try]' },
    { from: 'time !== null', to: 'true' },
  ].map(one => ({
    file: 'bot/plan/due.ts',
    ...one,
    why: 'What is no time is not later than now, and is left out next.',
  })),
  ...[
    [
      "steps.find(({ kind }) => kind === 'announced')?.date",
      "steps.find(({\n  kind\n}) => kind === 'announced').date",
    ],
    ["kind === 'announced'", 'true'],
  ].map(([from = '', to = '']) => ({
    file: 'bot/plan/accounted.ts',
    from,
    to,
    why: 'Every count begins with the day of the announcement.',
  })),
  {
    file: 'bot/plan/announce.ts',
    from: 'earlier?.id',
    to: 'earlier.id',
    why: 'Asked for the compiler: without an earlier announcement no objection goes over.',
  },
  {
    file: 'bot/plan/announcing.ts',
    from: 'proposal === null',
    to: 'false',
    why: 'Asked for the compiler: where nothing is proposed, the command is refused just above.',
  },
  {
    file: 'bot/plan/advance.ts',
    from: 'issue === null',
    to: 'false',
    why: 'Asked for the compiler: an issue that never was is not gone.',
  },
  {
    file: 'bot/plan/advance.ts',
    from: 'issue !== null',
    to: 'true',
    why: 'Whoever asks has an issue, or a notice on one that is owed only where there is one.',
  },
  {
    file: 'bot/plan/advance.ts',
    from: 'true',
    to: 'false',
    why: 'Of an issue that is lost: what is gone is looked up anew at the end of each hearing.',
  },
  { file: 'bot/plan/gate.ts', from: 'judged.set(pull, gate);', to: ';', why: cache },
  {
    file: 'bot/plan/comment-read.ts',
    from: 'false',
    to: 'true',
    why: 'What is gone is looked up anew at the end of each hearing.',
  },
  { file: 'bot/plan/extend.ts', from: 'after?.used_from', to: 'after.used_from', why: typed },
  {
    file: 'bot/plan/extend.ts',
    from: 'use !== null',
    to: 'true',
    why: 'Asked for the compiler: no day is behind none.',
  },
  {
    file: 'bot/plan/hear.ts',
    from: 'written < since',
    to: 'written <= since',
    why: 'It is asked only where the two differ.',
  },
  {
    file: 'bot/plan/hear.ts',
    from: 'announced.comment !== null',
    to: 'true',
    why: 'Asked for the compiler: no number is smaller than none.',
  },
  {
    file: 'bot/plan/hear.ts',
    from: 'commandTable.find(row => row.name === name)?.who',
    to: 'commandTable.find(row => row.name === name).who',
    why: typed,
  },
  { file: 'bot/plan/obey.ts', from: 'row?.who', to: 'row.who', why: typed },
  {
    file: 'bot/plan/obey.ts',
    from: 'end !== null',
    to: 'true',
    why: 'Asked for the compiler: no time is before none.',
  },
  {
    file: 'bot/plan/objections.ts',
    from: 'talk.length === 0',
    to: 'false',
    why: 'A copy with nothing added says the same.',
  },
  {
    file: 'bot/plan/objections.ts',
    from: "'unread'",
    to: '""',
    why: 'A comment that is added so is decided at once, or nothing is kept.',
  },
  { file: 'bot/plan/objections.ts', ...empty, why: marker },
  {
    file: 'bot/plan/windows.ts',
    from: "'general'",
    to: '""',
    why: 'Asked for the compiler: every deadline is that of a group of the policy.',
  },
  {
    file: 'bot/plan/windows.ts',
    from: 'policy.groups.find(({ id }) => id === group)?.authorisation',
    to: 'policy.groups.find(({\n  id\n}) => id === group).authorisation',
    why: typed,
  },
  { file: 'bot/plan/opens.ts', ...empty, why: marker },
  {
    file: 'bot/plan/outcomes.ts',
    from: 'record.windows[0]?.zone',
    to: 'record.windows[0].zone',
    why: recounted,
  },
  ...[
    ['zone === undefined || complete === null || on === undefined', 'false'],
    [
      'zone === undefined || complete === null || on === undefined',
      '(zone === undefined || complete === null) && on === undefined',
    ],
    ['zone === undefined || complete === null', 'false'],
    ['zone === undefined || complete === null', 'zone === undefined && complete === null'],
    ['zone === undefined', 'false'],
    ['complete === null', 'false'],
    ['on === undefined', 'false'],
  ].map(([from = '', to = '']) => ({ file: 'bot/plan/outcomes.ts', from, to, why: recounted })),
  {
    file: 'bot/plan/owed.ts',
    from: 'record.replaces !== null',
    to: 'true',
    why: 'Whether they were told before asks the same.',
  },
  {
    file: 'bot/plan/owed.ts',
    from: '!isNews(record) && record.replaces === null',
    to: 'false',
    why: 'Nobody was told of such a record, so what is asked next finds nothing that is owed.',
  },
  ...[
    ['notice.deadline !== null', 'true'],
    ['notice.deadline > latest', 'notice.deadline >= latest'],
    ['deadline !== null', 'true'],
    ['printed !== null', 'true'],
  ].map(([from = '', to = '']) => ({
    file: 'bot/plan/owed.ts',
    from,
    to,
    why: 'No time is later than none, and of two that are the same either is the latest.',
  })),
  ...[
    ['at !== null', 'true'],
    ['opened === null', 'false'],
    ['Date.parse(at) > Date.parse(last)', 'Date.parse(at) >= Date.parse(last)'],
  ].map(([from = '', to = '']) => ({
    file: 'bot/plan/recount.ts',
    from,
    to,
    why: 'No time is later than another, and of two that are the same either is the last.',
  })),
  {
    file: 'bot/plan/views/gates.ts',
    from: 'newest?.state',
    to: 'newest.state',
    why: 'Asked for the compiler: where there are twenty, there is a newest.',
  },
  { file: 'bot/plan/views/gates.ts', from: 'gate !== null', to: 'true', why: typed },
  { file: 'bot/plan/views/gates.ts', from: 'sharing[0]?.statuses', to: 'sharing[0].statuses', why: typed },
  { file: 'bot/plan/views/gates.ts', from: 'counted[0]?.number', to: 'counted[0].number', why: typed },
  {
    file: 'bot/plan/views/gates.ts',
    ...empty,
    why: 'Asked for the compiler; and the words of a doubt are looked up in no record.',
  },
];
