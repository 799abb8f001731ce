import fc from 'fast-check';
import type { FolderState } from '../../core/publication/list-states.ts';
import { entry } from '../action/registry-files.ts';
import type { EmbeddedGitHub, EmbeddedRepository } from './embedded-github.ts';

/** Something that people do to a repository with a list. */
export type Deed =
  | { readonly does: 'write'; readonly on: 'main' | 'aside'; readonly file: number; readonly text: number }
  | { readonly does: 'remove'; readonly on: 'main' | 'aside'; readonly file: number }
  | { readonly does: 'policy'; readonly text: number }
  | { readonly does: 'other' }
  | { readonly does: 'merge' }
  | { readonly does: 'wait'; readonly hours: number };

const on = fc.constantFrom('main' as const, 'main' as const, 'aside' as const);
const file = fc.nat(3);
/** Deeds in any order; a clock may also go back. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ does: fc.constant('write' as const), on, file, text: fc.nat(7) }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), on, file }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('policy' as const), text: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.constant({ does: 'other' as const }) },
    { weight: 3, arbitrary: fc.constant({ does: 'merge' as const }) },
    {
      weight: 5,
      arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: -20, max: 40 }) }),
    },
  ),
  { minLength: 4, maxLength: 14 },
);

const texts = [
  entry(),
  entry({ service: 'Other Service' }),
  entry({ purpose: 'Keeps backups.' }),
  // The same, in another order and in other quotation marks.
  entry().split('\n').sort().join('\n').replaceAll('"', "'"),
  `${entry()}invented_later: [a, b]\n`,
  'service: [no text]\ncategory: 7\n',
  'nothing: "ends',
  '\0',
];

const policy = (zone: string) => `window: {days: 15, time_zone: ${zone}}\n`;
const policies = [policy('Europe/Berlin'), policy('America/New_York'), policy('Nowhere/At_All'), null];

const entryFile = (file: number) => `registry/subprocessors/example-${file}.yaml`;

/** A repository, and what its list was after each commit of the default branch, as whoever pushed knows it. */
export class Past {
  readonly repository: EmbeddedRepository;
  readonly heads: string[] = [];
  readonly #github: EmbeddedGitHub;
  readonly #states: { readonly at: string; readonly files: Record<string, string> }[] = [];

  constructor(github: EmbeddedGitHub, name: string) {
    this.#github = github;
    this.repository = github.repository(`acme/${name}`);
    this.heads.push(this.repository.head('main') ?? '');
    this.do({ does: 'policy', text: 0 });
  }

  do(deed: Deed): void {
    const { repository } = this;
    switch (deed.does) {
      case 'write':
        this.#push(deed.on, { [entryFile(deed.file)]: texts[deed.text] ?? '' });
        break;
      case 'remove':
        if (repository.read(deed.on, entryFile(deed.file)) === null) return;
        this.#push(deed.on, { [entryFile(deed.file)]: null });
        break;
      case 'policy':
        if (policies[deed.text] === null && repository.read('main', 'registry/registry.yaml') === null)
          return;
        this.#push('main', { 'registry/registry.yaml': policies[deed.text] ?? null });
        break;
      case 'other':
        this.#push('main', { 'README.md': `Line ${this.heads.length}\n`, 'registry/notes.txt': 'A note.\n' });
        break;
      case 'merge':
        this.#merge();
        break;
      case 'wait':
        this.#github.clock.advance(deed.hours * 3_600_000);
        break;
    }
  }

  /** What a reader of the history should find, from what was pushed and not from Git. */
  states(): { states: FolderState[]; bytesOf: (id: string) => Uint8Array | undefined } {
    const contents = new Map<string, Uint8Array>();
    const states = this.#states.map(({ at, files }) => ({
      at,
      files: new Map(
        Object.entries(files).flatMap(([path, text]) => {
          if (!path.startsWith('registry/')) return [];
          contents.set(text, Buffer.from(text));
          return [[path.slice('registry/'.length), text] as const];
        }),
      ),
    }));
    return { states, bytesOf: id => contents.get(id) };
  }

  #push(branch: 'main' | 'aside', files: Record<string, string | null>): void {
    this.repository.commit(branch, files);
    if (branch === 'main') this.#moved();
  }

  #merge(): void {
    const { repository } = this;
    if (repository.head('aside') === null || repository.head('aside') === repository.head('main')) return;
    const pull = repository.pull({ head: 'aside' });
    if (repository.pullAt(pull.number).mergeSha !== null) {
      repository.merge(pull.number);
      this.#moved();
    }
    repository.deleteBranch('aside');
  }

  #moved(): void {
    this.heads.push(this.repository.head('main') ?? '');
    // Git knows whole seconds.
    const at = new Date(Math.floor(this.#github.clock.now().getTime() / 1000) * 1000).toISOString();
    this.#states.push({ at, files: this.repository.files('main') });
  }
}
