import { describe, expect, it } from 'vitest';
import { baseText, entryText, file, loadOverBase } from '../load/staged-registry.ts';
import { told } from './told.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** What is said of an entry under a policy with these lines more, in words. */
async function saidUnder(more: string, entry: string): Promise<string[]> {
  const { findings } = await loadOverBase([
    file('registry.yaml', `${baseText('registry.yaml')}${more}`),
    file('subprocessors/example-translate.yaml', entry),
  ]);
  return findings
    .filter(({ file }) => file.endsWith('example-translate.yaml'))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a category that the policy does not have', () => {
  it('is told with those that look most like it', async () => {
    const many = letters.map(letter => `  - id: ${letter.repeat(9)}\n    label: ${letter}\n`).join('');
    const { findings } = await loadOverBase([
      file('registry.yaml', baseText('registry.yaml').replace('categories:\n', `categories:\n${many}`)),
      file(
        'subprocessors/example-translate.yaml',
        entryText().replace('category: infrastructure', 'category: infra-structur'),
      ),
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'There is no category "infra-structur". Take one of infrastructure, aaaaaaaaa, ccccccccc, fffffffff, iiiiiiiii, bbbbbbbbb, ddddddddd, eeeeeeeee, or add it to registry.yaml in a pull request of its own.',
    ]);
  });
});

describe('a term that the vocabulary does not have', () => {
  const terms = (name: string, ids: readonly string[]) =>
    `vocabulary:\n  ${name}:\n${ids.map(id => `    - {id: ${id}, label: The ${id}}\n`).join('')}`;

  it.each(['data', 'data_subjects'])('one of %s', async name => {
    expect(
      await saidUnder(terms(name, ['voices', 'faces']), entryText(`${name}:\n  - voices\n  - face\n`)),
    ).toEqual([
      `9:5 "face" is no term of the vocabulary. Take one of faces, voices, or add it to \`vocabulary.${name}\` in registry.yaml, in a pull request of its own.`,
    ]);
  });

  it.each(['products', 'regions', 'plans'])('one of %s', async name => {
    expect(
      await saidUnder(terms(name, ['large']), entryText(`applies_to:\n  ${name}:\n    - small\n`)),
    ).toEqual([
      `9:7 "small" is no term of the vocabulary. Take one of large, or add it to \`vocabulary.${name}\` in registry.yaml, in a pull request of its own.`,
    ]);
  });

  it('is asked of nothing that is not known yet', async () => {
    const said = await saidUnder(terms('data', ['voices']), entryText('data:\n  unknown: asked on Monday\n'));
    expect(said.filter(message => message.includes('vocabulary'))).toEqual([]);
  });

  it('is asked of none where the policy has no terms for it', async () => {
    expect(await saidUnder(terms('data', ['voices']), entryText('data_subjects:\n  - callers\n'))).toEqual(
      [],
    );
  });

  it('that is the label of one is told its id', async () => {
    expect(await saidUnder(terms('data', ['faces', 'voices']), entryText('data:\n  - the Voices\n'))).toEqual(
      ['8:5 "the Voices" is no term of the vocabulary. Write its id, `voices`.'],
    );
  });

  it('of many, eight are named', async () => {
    const [message] = await saidUnder(terms('data', letters), entryText('data:\n  - i\n  - x\n'));
    expect(message).toContain('Take one of a, b, c, d, e, f, g, h, or add it to');
  });

  it('of none, it can be added', async () => {
    const [message] = await saidUnder('vocabulary:\n  data: []\n', entryText('data:\n  - x\n'));
    expect(message).toContain('Add it to `vocabulary.data`');
  });
});

describe('what is as long as can be is looked at all the same', () => {
  it.each([
    ['a link', `https://translate.example/${'a'.repeat(1972)} b`, 'there is a space inside it'],
    [
      'a link of another kind',
      `http://translate.example/${'a'.repeat(1975)}`,
      'Write https: instead of http:',
    ],
  ])('%s', async (_what, link, remedy) => {
    expect(link).toHaveLength(2000);
    const [message] = await told(entryText().replace('https://translate.example/', link));
    expect(message).toContain(remedy);
  });

  it('an address', async () => {
    const long = `a b@${'c'.repeat(250)}`;
    expect(long).toHaveLength(254);
    const [message] = await told(entryText().replace('privacy@translate.example', long));
    expect(message).toContain('There is a space inside it');
  });
});
