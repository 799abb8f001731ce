/** A survivor that somebody looked at. It is known by what it does, so that lines may move. */
interface LookedAt {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Why it makes no difference. */
  readonly why: string;
}

const typed = 'Asked for the compiler: it cannot be otherwise here.';
const noMatch = 'Nothing of it is used where nothing matched.';
const quickWay = 'A quick way past what is the same: the long way says the same.';
const cache = 'It only remembers: asked again, the same is found again.';
const marker = 'What the mutant puts there is nothing that a registry holds, so it is found nowhere.';
const recounted =
  'What is counted anew has a window and is complete; and without a day there is no deadline for any group.';
/** A list that is empty where nothing stands. */
const empty = { from: '[]', to: '["Stryker was here"]' };

/** Survivors that need no test, each with the reason. Whoever changes the code beside one looks at it again. */
export const lookedAt: readonly LookedAt[] = [
  {
    file: 'bot/command-arguments.ts',
    from: 'text !== undefined',
    to: 'true',
    why: 'Asked for the compiler: `undefined` as a text is no number either.',
  },
  { file: 'bot/command-arguments.ts', from: "''", to: '"Stryker was here!"', why: typed },
  { file: 'bot/command-arguments.ts', from: '[]', to: '["Stryker was here"]', why: noMatch },
  {
    file: 'bot/command-arguments.ts',
    from: 'text === undefined',
    to: 'false',
    why: 'Asked for the compiler: `undefined` as a text is no time either.',
  },
  ...[
    String.raw`/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/`,
    String.raw`/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)/`,
  ].map(to => ({
    file: 'bot/command-arguments.ts',
    from: String.raw`/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/`,
    to,
    why: '`Date.parse`, asked next, takes nothing before or behind a time written so.',
  })),
  { file: 'bot/commands.ts', from: 'date === undefined', to: 'false', why: 'The same with a day.' },
  ...[
    { ...empty },
    { from: '[until, next_try].filter(time => time !== null)', to: '[until, next_try]' },
    { from: 'time !== null', to: 'true' },
  ].map(one => ({
    file: 'bot/plan/due.ts',
    ...one,
    why: 'What is no time is not later than now, and is left out next.',
  })),
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
  { file: 'bot/reading.ts', from: '[]', to: '["Stryker was here"]', why: noMatch },
  {
    file: 'bot/texts/escape/markdown.ts',
    from: 'URL.parse(address)?.pathname',
    to: 'URL.parse(address).pathname',
    why: typed,
  },
  { file: 'bot/texts/escape/markdown.ts', from: "''", to: '"Stryker was here!"', why: typed },
  ...['false', 'line.length < longest'].map(to => ({
    file: 'bot/texts/escape/one-line.ts',
    from: 'line.length <= longest',
    to,
    why: quickWay,
  })),
  { file: 'core/change/compare.ts', from: 'isSameData(before, after)', to: 'false', why: quickWay },
  { file: 'core/change/digest.ts', ...empty, why: marker },
  {
    file: 'core/change/fields/place.ts',
    from: 'entry.transfer?.unknown',
    to: 'entry.transfer.unknown',
    why: 'It is asked only where a mechanism or a reference stands, so there is a transfer.',
  },
  {
    file: 'core/change/fields/scope.ts',
    ...empty,
    why: `${marker} Of data, an empty list is no statement and does not come here, and any other holds what is new.`,
  },
  {
    file: 'core/change/fields/scope.ts',
    from: 'stood === undefined',
    to: 'false',
    why: 'Asked for the compiler: nothing is sooner than no day.',
  },
  {
    file: 'core/change/fields/scope.ts',
    from: 'stands < stood',
    to: 'stands <= stood',
    why: 'It is asked only where the two differ.',
  },
  { file: 'core/change/known-company.ts', from: 'registration !== null', to: 'true', why: typed },
  { file: 'core/change/known-company.ts', from: "''", to: '"Stryker was here!"', why: marker },
  {
    file: 'core/change/known-company.ts',
    from: 'found.set(entries, companies);',
    to: ';',
    why: cache,
  },
  { file: 'core/change/known-company.ts', from: 'name !== null', to: 'true', why: typed },
  {
    file: 'core/change/known-company.ts',
    ...empty,
    why: 'One more namesake with a number: the one beside it answers the same.',
  },
  { file: 'core/change/pair.ts', from: 'former_id !== undefined', to: 'true', why: typed },
  ...['was !== undefined && now !== undefined', 'was !== undefined', 'now !== undefined'].map(from => ({
    file: 'core/change/policy/promises.ts',
    from,
    to: 'true',
    why: 'Asked for the compiler: every class has a treatment.',
  })),
  {
    file: 'core/change/policy/promises.ts',
    from: 'was !== undefined && now !== undefined',
    to: 'was !== undefined || now !== undefined',
    why: 'Asked for the compiler: every class has a treatment.',
  },
  {
    file: 'core/change/policy/promises.ts',
    ...empty,
    why: 'Asked for the compiler: what is required is always a list.',
  },
  { file: 'core/change/same-data.ts', from: 'a === b', to: 'false', why: quickWay },
  {
    file: 'core/deadline/count.ts',
    from: 'window.rolls_over && calendar !== null',
    to: 'window.rolls_over || calendar !== null',
    why: 'A calendar is there if the end rolls over or working days are counted, and the last of those is one.',
  },
  { file: 'core/deadline/count.ts', from: 'calendar !== null', to: 'true', why: typed },
  {
    file: 'core/deadline/count.ts',
    from: 'isRefusal(off)',
    to: 'false',
    why: 'Rolling over asks of the same day next, and is refused in the same words.',
  },
  { file: 'core/deadline/count.ts', from: 'off.holiday !== null', to: 'true', why: typed },
  {
    file: 'core/deadline/count.ts',
    from: 'day.year < trustedYears.first',
    to: 'day.year <= trustedYears.first',
    why: 'Of the first year it is not asked: it is known.',
  },
  ...['weekday === undefined', 'month === undefined'].map(from => ({
    file: 'core/deadline/day-words.ts',
    from,
    to: 'false',
    why: 'No day has neither weekday nor month: either question finds that.',
  })),
  {
    file: 'core/deadline/day-words.ts',
    from: 'weekday === undefined || month === undefined',
    to: 'weekday === undefined && month === undefined',
    why: 'No day has neither weekday nor month.',
  },
  {
    file: 'core/deadline/deadline.ts',
    from: "'approval'",
    to: '""',
    why: 'Whatever is not `objection` is worded as an approval.',
  },
  { file: 'core/deadline/end-of-day.ts', from: "'the day'", to: '""', why: 'The refusal is not shown here.' },
  { file: 'core/deadline/first-use.ts', from: 'deadlines.filter(isDeadline)', to: 'deadlines', why: typed },
  { file: 'core/deadline/first-use.ts', from: "typeof latest !== 'string'", to: 'false', why: typed },
  {
    file: 'core/deadline/holidays.ts',
    from: '!isRefusal(found)',
    to: 'true',
    why: 'A refusal that is remembered is the same refusal.',
  },
  { file: 'core/deadline/holidays.ts', from: 'years.set(year, known);', to: ';', why: cache },
  { file: 'core/deadline/holidays.ts', from: "''", to: '"Stryker was here!"', why: typed },
  ...['fence !== undefined && code !== undefined', 'label !== undefined && to !== undefined'].map(from => ({
    file: 'core/render/escape/company-line.ts',
    from,
    to: from.replace('&&', '||'),
    why: 'Asked for the compiler: the two are there together or not at all.',
  })),
  ...['fence', 'code', 'label', 'to'].map(name => ({
    file: 'core/render/escape/company-line.ts',
    from: `${name} !== undefined`,
    to: 'true',
    why: 'Asked for the compiler: the one beside it says the same.',
  })),
  ...[
    ['html', 'harmless.test(text)'],
    ['markdown', 'harmless.test(line) && !mayHoldActive(line)'],
    ['one-line', 'plain.test(text)'],
    ['one-line', 'isOpen(text)'],
  ].map(([name, from = '']) => ({
    file: `core/render/escape/${name}.ts`,
    from,
    to: 'false',
    why: 'A quick way past what needs nothing done: the long way does nothing to it.',
  })),
  {
    file: 'core/deadline/zone-names.ts',
    from: 'minutes < 0',
    to: 'minutes <= 0',
    why: 'Zero is answered two lines above.',
  },
];
