/** A part of the code that is broken on purpose, and the tests that have to notice. */
export interface Subject {
  /** What it is called on the command line. */
  readonly name: string;
  /** Heading of its section in `RESULTS.md`. */
  readonly title: string;
  /** Files, as patterns from the top of the repository; one with `!` in front is left out. */
  readonly code: readonly string[];
  /** Test files, in the same way, the quick ones first. Only these are run, so that a subject takes minutes and not days. */
  readonly tests: readonly string[];
  /** Whether a property is tried as often as it says, because it counts; else for a second. */
  readonly isWhole?: boolean;
  /** Maps at the top of a file, weak ones too, that remember what was worked out. */
  readonly caches?: { readonly [file: string]: readonly string[] };
}

/** In the order in which they stand in `RESULTS.md`: first where a mistake costs most. */
export const subjects: readonly Subject[] = [
  {
    name: 'deadline',
    title: 'Counting deadlines',
    code: ['core/deadline/*.ts'],
    // Without the test of what is loaded when: it needs a process in which nothing is. What knows holidays is loaded with
    // the first question about one: by the first of these, before any test.
    tests: [
      'test/deadline/holidays.test.ts',
      'test/deadline/!(lazy|always).test.ts',
      'test/deadline/always.test.ts',
    ],
    caches: { 'core/deadline/holidays.ts': ['calendars'] },
  },
  {
    name: 'class',
    title: 'What kind of change it is',
    code: ['core/change/**/*.ts', '!core/change/words/*.ts', '!core/change/words.ts'],
    tests: ['test/change/!(properties).test.ts', 'test/change/properties.test.ts'],
    caches: { 'core/change/known-company.ts': ['found'], 'core/change/material.ts': ['digests'] },
  },
  {
    name: 'gate',
    title: 'The gate',
    code: ['bot/plan/{gate,covered,current,standing}.ts', 'bot/plan/views/gates.ts'],
    tests: [
      'test/bot/plan/{gate,gate-steps,covered,current,accounted}.test.ts',
      'test/bot/plan/nothing-slips-through.test.ts',
    ],
    isWhole: true,
  },
  {
    name: 'commands',
    title: 'Reading commands',
    code: ['bot/{commands,command-arguments,reading}.ts'],
    tests: ['test/bot/commands/reading.test.ts', 'test/bot/commands/!(reading).test.ts'],
  },
  {
    name: 'closing',
    title: 'Hearing people and closing a window',
    code: ['bot/plan/{answers,comment-read,due,extend,hear,obey,objections,wait,windows}.ts'],
    tests: [
      'test/bot/plan/{current,due,extend,wait}.test.ts',
      'test/bot/commands/*.test.ts',
      'test/bot/stories/objections/*.test.ts',
    ],
  },
  {
    name: 'notices',
    title: 'Who is owed a notice, and from when time is counted',
    code: ['bot/plan/{opens,outcomes,owed,recount}.ts'],
    tests: ['test/bot/plan/{opens,outcomes,owed,recount}.test.ts'],
  },
  {
    name: 'plan',
    title: 'What a pass plans',
    code: [
      'bot/plan/{accounted,advance,announce,announcing,corrects,doubts,effect-steps,effects,outcome}.ts',
      'bot/plan/{owed-on-issue,plan,proposal,public-arguments,text-context,views}.ts',
      'bot/plan/views/{issues,one-comment,previews,replies}.ts',
    ],
    // Without the long ones, of whatever may be seen and of schedules: each would be played once more for each mutant.
    tests: [
      'test/bot/plan/!(total|nothing-slips-through).test.ts',
      'test/bot/commands/*.test.ts',
      'test/bot/stories/objections/decided.test.ts',
    ],
  },
  {
    name: 'escapers',
    title: 'Escaping the texts of other people',
    code: ['core/render/escape/*.ts', 'bot/texts/escape/*.ts'],
    tests: [
      'test/render/letter-by-letter.test.ts',
      'test/bot/texts/escaping.test.ts',
      'test/render/*.test.ts',
      'test/publication/formats/csv.test.ts',
      'test/publication/site/html.test.ts',
      'test/bot/texts/*.test.ts',
    ],
  },
  {
    name: 'loader',
    title: 'Reading a registry',
    // Without the policy that stands in for one that is not complete: the commands that need it test it.
    code: ['core/load.ts', 'core/load/!(stand-in-policy).ts', 'core/schema/*.ts', 'core/yaml/*.ts'],
    // Without the three that take seconds for each mutant, and see of nearly all that nothing is thrown, or that two agree.
    tests: [
      'test/yaml/!(two-readers).test.ts',
      'test/load/!(always|not-an-entry).test.ts',
      'test/rules/{in-full,remedies-of-shape,renames-and-removals,whole-files}.test.ts',
    ],
  },
  {
    name: 'logos',
    title: 'Looking at logos',
    code: ['core/load/logo/*.ts'],
    // What looks at pictures is loaded with the first one: by the first of these, before any test.
    tests: ['test/load/svg.test.ts', 'test/load/logo.test.ts'],
  },
  {
    name: 'small-reader',
    title: 'The small reader of YAML',
    code: ['core/yaml/simple/*.ts'],
    tests: ['test/yaml/*.test.ts'],
  },
  {
    name: 'rules',
    title: 'The rules',
    code: ['core/rules/**/*.ts'],
    tests: [
      'test/rules/!(docs).test.ts',
      'test/load/{golden,what-is-found,one-mistake-is-told-once,how-it-is-looked-at,settled}.test.ts',
      'test/rules/docs.test.ts',
      'test/load/{logo,not-text}.test.ts',
    ],
  },
  {
    name: 'words',
    title: 'Saying what changes',
    code: ['core/change/words/*.ts', 'core/change/words.ts', 'core/{countries,policy}.ts'],
    tests: ['test/change/!(properties).test.ts', 'test/change/properties.test.ts'],
  },
  {
    name: 'text',
    title: 'Looking at what is written',
    code: ['core/text/*.ts'],
    // The one that has the pattern made comes first: it is made once in a process.
    tests: ['test/text/hidden.test.ts', 'test/text/*.test.ts'],
  },
  {
    name: 'page',
    title: 'The page in Markdown',
    code: ['core/render/*.ts'],
    tests: ['test/render/{page,company-words}.test.ts', 'test/render/*.test.ts'],
  },
  {
    name: 'data',
    title: 'What is published as data',
    code: ['core/publication/*.ts', 'core/publication/formats/*.ts', 'core/publication/texts/*.ts'],
    // Without the life that takes minutes, and the one that reads the documentation.
    tests: [
      'test/publication/!(files|history-goes-on).test.ts',
      'test/publication/formats/!(a-life|documented).test.ts',
      'test/publication/{files,history-goes-on}.test.ts',
    ],
  },
  {
    name: 'site',
    title: 'The site',
    // Without what runs in the browser: its tests need one.
    code: ['core/publication/site/**/*.ts', '!core/publication/site/browser/**'],
    tests: [
      'test/publication/site/!(pages|site-files|hostile|weights).test.ts',
      'test/publication/site/{pages,site-files}.test.ts',
    ],
    caches: { 'core/publication/site/html/html.ts': ['holes'] },
  },
  {
    name: 'import',
    title: 'Taking over a published list',
    code: ['core/import/*.ts'],
    // Without the lists that are large, and whatever may stand in one: they take seconds for each mutant.
    tests: ['test/import/!(always|large).test.ts', 'test/import/read/*.test.ts'],
  },
  {
    name: 'import-read',
    title: 'Reading what a list is written in',
    code: ['core/import/read/*.ts'],
    // Each reader is loaded when it is needed: the first of these load them before any test.
    tests: ['test/import/read/*.test.ts', 'test/import/!(always|large).test.ts'],
  },
  {
    name: 'start',
    title: 'The files of a new registry',
    code: ['core/start/*.ts'],
    tests: ['test/start/!(always).test.ts', 'test/start/always.test.ts'],
  },
  {
    name: 'report',
    title: 'Reports',
    code: ['core/report/*.ts', 'core/{entry,finding,registry,source}.ts', 'core/load/stand-in-policy.ts'],
    tests: ['test/report/*.test.ts'],
  },
];
