import { describe, expect, test } from 'vitest';
import { templates } from '../../core/generated/templates.ts';
import { contributingText } from '../../core/start/contributing-text.ts';
import { exampleEntry, exampleId, firstCategories } from '../../core/start/example-entry.ts';
import { issueChooserText } from '../../core/start/issue-chooser-text.ts';
import { type NewRepository, repositoryFiles } from '../../core/start/repository-files.ts';
import { workflowText } from '../../core/start/workflow-text.ts';
import { action, docs, load, policy, repository, terms } from './a-list.ts';

const wanted: NewRepository = {
  registry: { terms, categories: firstCategories, entries: [{ id: exampleId, fields: exampleEntry }] },
  publisher: 'Example Calls',
  contact: 'privacy@calls.example',
  objections: 'objections@calls.example',
  repository,
  branch: 'trunk',
  action,
  bot: 'none',
};
const [ours, shared] = ['refuse', 'keep'] as const;

describe('the files of a repository with a list', () => {
  test('are these; what may serve more than the list stays, if it stands there already', () => {
    const files = repositoryFiles(wanted);
    expect(Object.fromEntries([...files].map(([path, { standing }]) => [path, standing]))).toEqual({
      'registry/registry.yaml': ours,
      'registry/subprocessors/example-speech.yaml': ours,
      '.github/workflows/validate.yml': ours,
      '.github/workflows/publish.yml': ours,
      '.github/workflows/doctor.yml': ours,
      'schemas/entry.schema.json': ours,
      'schemas/policy.schema.json': ours,
      'schemas/retired.schema.json': ours,
      '.github/PULL_REQUEST_TEMPLATE.md': shared,
      'CONTRIBUTING.md': shared,
      '.github/ISSUE_TEMPLATE/config.yml': shared,
    });
  });

  test('all know the branch, the Action and the documentation', () => {
    const text = (path: string) => repositoryFiles(wanted).get(path)?.text;
    const { publisher, contact, objections } = wanted;
    const choice = { action, branch: 'trunk', bot: 'none', docs } as const;
    expect(text('registry/registry.yaml')).toBe(policy({ withSchema: true, docs }));
    for (const name of ['validate.yml', 'publish.yml', 'doctor.yml'] as const)
      expect(text(`.github/workflows/${name}`)).toBe(workflowText(name, choice));
    for (const name of ['entry', 'policy', 'retired'] as const)
      expect(text(`schemas/${name}.schema.json`)).toBe(templates[`schemas/${name}.schema.json`]);
    expect(text('CONTRIBUTING.md')).toBe(
      contributingText({ publisher, contact, repository, branch: 'trunk', docs }),
    );
    expect(text('.github/ISSUE_TEMPLATE/config.yml')).toBe(
      issueChooserText({ objections, contact, repository, branch: 'trunk' }),
    );
    expect(text('.github/PULL_REQUEST_TEMPLATE.md')).toBe(
      `${templates['examples/github/PULL_REQUEST_TEMPLATE.md']}\nWhat each field of the file means: ${docs}entry.md\n`,
    );
  });

  test('with the bot as a workflow, are its own in place of the one that publishes', () => {
    const files = repositoryFiles({ ...wanted, bot: 'workflow' });
    const workflows = [...files.keys()].filter(path => path.startsWith('.github/workflows/'));
    expect(workflows.map(path => path.slice('.github/workflows/'.length))).toEqual([
      'validate.yml',
      'subprocessors.yml',
      'doctor.yml',
    ]);
    expect(files.get('.github/workflows/doctor.yml')?.text).toContain('NOTICE_CUSTOMERS_TO');
  });

  test('lead nowhere as long as the address of the repository is not known', () => {
    const files = repositoryFiles({ ...wanted, repository: null });
    expect(files.has('.github/ISSUE_TEMPLATE/config.yml')).toBe(false);
    expect(files.get('CONTRIBUTING.md')?.text).toContain('](schemas/entry.schema.json)');
    expect(files.get('.github/PULL_REQUEST_TEMPLATE.md')?.text).toBe(
      templates['examples/github/PULL_REQUEST_TEMPLATE.md'],
    );
  });

  test('hold a registry with which the loader finds nothing wrong', async () => {
    const below = [...repositoryFiles(wanted)].flatMap(([path, { text }]) =>
      path.startsWith('registry/') ? [[path.slice('registry/'.length), text] as const] : [],
    );
    const { entries, findings } = await load(below, { today: '2026-11-25' });
    expect([entries, findings]).toEqual([1, []]);
  });
});
