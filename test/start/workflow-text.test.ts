import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templates } from '../../core/generated/templates.ts';
import { toolDocs, withDocs } from '../../core/start/tool-docs.ts';
import { pinnedAction, type WorkflowChoice, workflowText } from '../../core/start/workflow-text.ts';
import { action, docs, repository } from './a-list.ts';

type Name = Parameters<typeof workflowText>[0];
const names: readonly Name[] = ['validate.yml', 'publish.yml', 'subprocessors.yml', 'doctor.yml'];
const open: WorkflowChoice = { action: null, branch: 'main', bot: 'workflow', docs: null };

/** The lines in which a workflow differs from the example: those that went, and those that came. */
function changed(name: Name, choice: Partial<WorkflowChoice>) {
  const before = templates[`examples/workflows/${name}`].split('\n');
  const after = workflowText(name, { ...open, ...choice }).split('\n');
  return {
    went: before.filter(line => !after.includes(line)),
    came: after.filter(line => !before.includes(line)),
    fewer: before.length - after.length,
  };
}

describe('a workflow', () => {
  test.each([
    [
      'validate.yml',
      ['# Put this file into .github/workflows/ of the repository that holds your registry/.'],
    ],
    ['publish.yml', ['# Put this file into .github/workflows/ of the repository that holds your registry/.']],
    [
      'subprocessors.yml',
      [
        '# Put this file into .github/workflows/ of the repository that holds your registry/, beside validate.yml and in place of',
        '# publish.yml. Set-up, step by step: docs/run-without-a-server.md.',
      ],
    ],
    [
      'doctor.yml',
      [
        '# Put this file into .github/workflows/ beside the others, if you like. What it looks at: docs/doctor.md.',
      ],
    ],
  ] as const)('loses the words on where to put it, and else stays as it is: %s', (name, went) => {
    expect(changed(name, {})).toEqual({ went, came: [], fewer: went.length });
  });

  test.each(names)('runs the Action at its pin, with nothing left to fill in: %s', name => {
    const { came } = changed(name, { action });
    expect(came.map(line => line.trim().replace(/^- /, ''))).toEqual([`uses: ${action}`]);
    expect(workflowText(name, { ...open, action })).not.toContain('fill in');
  });

  test.each(['validate.yml', 'publish.yml', 'subprocessors.yml'] as const)(
    'runs when something is pushed to the default branch: %s',
    name => {
      const { came } = changed(name, { branch: 'release/7' });
      expect(came).toEqual(['    branches: [release/7]']);
      expect(parse(workflowText(name, { ...open, branch: 'release/7' })).on.push.branches).toEqual([
        'release/7',
      ]);
    },
  );

  test('of the doctor has the settings of the channels only where they are those of the bot', () => {
    const step = (bot: WorkflowChoice['bot']) =>
      parse(workflowText('doctor.yml', { ...open, bot })).jobs.doctor.steps[0];
    expect(Object.keys(step('workflow').env)).toEqual([
      'SMTP_URL',
      'NOTICE_FROM',
      'NOTICE_CUSTOMERS_TO',
      'NOTICE_CUSTOMERS_SECRET',
    ]);
    expect(step('none')).toEqual({
      uses: '<owner>/subprocessor-registry@<commit>',
      with: { command: 'doctor' },
    });
    expect(changed('doctor.yml', { bot: 'none' })).toMatchObject({ came: [], fewer: 7 });
    expect(workflowText('doctor.yml', { ...open, bot: 'none' })).toMatch(/command: doctor\n$/);
  });

  test('of the bot keeps its settings in any case', () => {
    expect(changed('subprocessors.yml', { bot: 'none' })).toEqual(changed('subprocessors.yml', {}));
  });

  test('leads to the documentation, if its address is known', () => {
    const { came } = changed('publish.yml', { action, docs });
    expect(came).toContain(
      `  # The site on GitHub Pages, if you want it there: set the variable SUBPROCESSORS_PAGES to \`true\` (${docs}adopt.md, step 7).`,
    );
    for (const name of names) expect(workflowText(name, { ...open, docs })).not.toMatch(/(?<!\/)docs\//);
  });
});

test.each([
  [action, true],
  [`a/b@${'0'.repeat(40)}`, true],
  [`${'a'.repeat(39)}/${'b'.repeat(100)}@${'a'.repeat(40)}`, true],
  [`a-1/b.c_d-2@${'f'.repeat(40)}`, true],
  [`${'a'.repeat(40)}/b@${'a'.repeat(40)}`, false],
  [`a/${'b'.repeat(101)}@${'a'.repeat(40)}`, false],
  [`-a/b@${'a'.repeat(40)}`, false],
  [`a_b/c@${'a'.repeat(40)}`, false],
  [`/b@${'a'.repeat(40)}`, false],
  [`a/@${'a'.repeat(40)}`, false],
  [`a/b/c@${'a'.repeat(40)}`, false],
  [`a/b c@${'a'.repeat(40)}`, false],
  [`a/b@${'a'.repeat(39)}`, false],
  [`a/b@${'a'.repeat(41)}`, false],
  [`a/b@${'A'.repeat(40)}`, false],
  [`a/b@${'g'.repeat(40)}`, false],
  ['a/b@v1', false],
  ['a/b@main', false],
  ['a/b', false],
  [`uses: a/b@${'a'.repeat(40)}`, false],
  [`a/b@${'a'.repeat(40)} # v1`, false],
])('whether %s is an action pinned by its full commit: %j', (text, is) => {
  expect(pinnedAction.test(text)).toBe(is);
});

describe('the address of the documentation', () => {
  test('is on the server of the list, at the commit of the Action', () => {
    expect(toolDocs(repository, action)).toBe(docs);
    expect(toolDocs('https://git.example:8443/calls/list', 'a/b@c1')).toBe(
      'https://git.example:8443/a/b/blob/c1/docs/',
    );
  });

  test.each([
    [null, action],
    [repository, null],
    [null, null],
    [repository, ''],
    [repository, 'calls/tool'],
    [repository, 'calls/tool@'],
    [repository, '@calls/tool@v1'],
    [repository, 'calls/tool@v1\nmore'],
  ])('is not known of the list %j and the Action %j', (list, tool) => {
    expect(toolDocs(list, tool)).toBeNull();
  });

  test.each([
    ['docs/adopt.md, step 3', `${docs}adopt.md, step 3`],
    ['(docs/run-without-a-server.md) docs/doctor.md.', `(${docs}run-without-a-server.md) ${docs}doctor.md.`],
    ['`docs/a_b.md`', `\`${docs}a_b.md\``],
    ['https://git.example/docs/adopt.md', 'https://git.example/docs/adopt.md'],
    ['mydocs/adopt.md', 'mydocs/adopt.md'],
    ['docs/', 'docs/'],
    ['docs/.md', 'docs/.md'],
    ['docs/adopt.mdx', 'docs/adopt.mdx'],
    ['docs/adoptxmd', 'docs/adoptxmd'],
    ['the docs/adopt folder', 'the docs/adopt folder'],
  ])('is put before the name of each page: %j', (text, whole) => {
    expect(withDocs(text, docs)).toBe(whole);
    expect(withDocs(text, null)).toBe(text);
  });
});
