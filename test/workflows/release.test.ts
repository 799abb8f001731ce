import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, type Node, parseDocument } from 'yaml';
import { temporaryFolder } from '../action/runner.ts';
import { stepsOf, workflow, workflows } from './workflow.ts';

const { jobs, on, text } = workflow('.github/workflows/release.yml');
const runsOf = (job: string) => (jobs[job]?.steps ?? []).map(({ run = '' }) => run).join('\n');

describe('a release', () => {
  test('is made of a tag, after everything that a pull request has to pass', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs['release']?.needs).toBe('check');
    expect(runsOf('check').split('\n')).toContain('.ci/run');
  });

  test('is signed by a job that runs no package of anybody', () => {
    for (const [name, { permissions, steps }] of Object.entries(jobs)) {
      if (!Object.values(permissions ?? {}).includes('write')) continue;
      expect(name).toBe('release');
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/^actions\/(?:checkout|setup-node|attest)@/);
        // Of npm only what reads the lock file: `npm ci`, `npm run` and `npx` would run what others wrote.
        expect(run ?? '').not.toMatch(
          /\bnpx\b|\bnpm (?!sbom\b[^\n]*--package-lock-only)|\bnode\b|\.ci\/|scripts\//,
        );
      }
    }
  });

  test('hands the token that writes to the last step alone', () => {
    const given = (jobs['release']?.steps ?? []).filter(({ env }) => env !== undefined);
    expect(given).toHaveLength(1);
    expect(given[0]).toBe(jobs['release']?.steps.at(-1));
    expect(text.match(/github\.token|secrets\./g)).toHaveLength(1);
  });

  test('attests its files, and what they are made of', () => {
    const attested = stepsOf(workflow('.github/workflows/release.yml')).filter(({ uses }) =>
      uses?.startsWith('actions/attest@'),
    );
    expect(attested.map(step => step.with)).toEqual([
      { 'subject-checksums': 'release/SHA256SUMS' },
      { 'subject-path': 'release/*.tar.gz', 'sbom-path': 'release/subprocessor-registry.cdx.json' },
    ]);
    expect(runsOf('check')).toContain('npm audit signatures');
  });

  test('has a bill of materials with every package of the lock file, its licence and its hash', () => {
    const [line = ''] = /npm sbom[^>]*/.exec(runsOf('release')) ?? [];
    const [npm = '', ...args] = line.trim().split(' ');
    const bill = JSON.parse(
      execFileSync(npm, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as {
      bomFormat: string;
      components: readonly {
        name: string;
        version: string;
        purl: string;
        hashes?: unknown;
        licenses?: unknown;
      }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const locked = Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
    expect(new Set(listed)).toEqual(new Set(locked));
    expect(
      bill.components.filter(({ hashes, licenses }) => !hashes || !licenses).map(({ name }) => name),
    ).toEqual([]);
  });

  test('packs the same bytes from the same commit, whenever and wherever', () => {
    const pack = (zone: string) => {
      const file = join(temporaryFolder(), 'a.tar.gz');
      mkdirSync(join(file, '..'), { recursive: true });
      execFileSync(
        'git',
        ['archive', '--format', 'tar.gz', '--prefix', 'a/', '--output', file, 'HEAD', 'action.yml'],
        {
          env: { ...process.env, TZ: zone },
        },
      );
      return readFileSync(file);
    };
    expect(pack('Pacific/Auckland').equals(pack('America/Los_Angeles'))).toBe(true);
  });
});

test.each(workflows)(
  '$file names a job’s permissions in the job, and a commit for every action',
  ({ jobs, text }) => {
    const written = parseDocument(text).get('jobs') as Node;
    expect(isMap(written)).toBe(true);
    for (const { permissions } of Object.values(jobs)) expect(permissions).toBeTypeOf('object');
    for (const [, uses = ''] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm))
      expect(uses).toMatch(
        /^(?:\.\/|<owner>\/subprocessor-registry@<commit>|[\w.-]+\/[\w./-]+@[0-9a-f]{40})$/,
      );
  },
);

test('what this repository writes into the runs of others is pinned too: no action of an action is left to a tag', () => {
  expect(readFileSync('action.yml', 'utf8')).not.toMatch(/^\s*(?:- )?uses:/m);
});
