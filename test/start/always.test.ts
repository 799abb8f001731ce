import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEntry, exampleId } from '../../core/start/example-entry.ts';
import { termFault } from '../../core/start/term-fault.ts';
import { load, policy, terms } from './a-list.ts';

/*
 * What holds whatever somebody answers to the questions of a new list. Each answer is read as the loader reads a file, so
 * these take longer than the tests beside them.
 */
const today = '2026-11-25';
const entry = [`subprocessors/${exampleId}.yaml`, JSON.stringify(exampleEntry)] as const;
type Name = keyof typeof terms;

/** The field of a part of a policy that a line belongs to. */
const fieldAt = (text: string, line = 0) =>
  text
    .split('\n')
    .slice(0, line)
    .map(one => /^ {2}([a-z_]+):/.exec(one)?.[1])
    .findLast(field => field !== undefined);

test('a policy holds its terms as they were given, or the loader points at one of them', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.lorem(),
    fc.constantFrom('#', ': ', '- x', 'yes', '1', 'a\r\nb', ' \n x', '|', '&a', '*a', '{{x}}', 'TBC'),
  );
  const given = fc.record({
    publisher: words,
    legalName: words,
    effect: fc.oneof(words, fc.constant(terms.effect)),
  });
  await fc.assert(
    fc.asyncProperty(given, async some => {
      const text = policy({ terms: { ...terms, ...some } });
      const { registry, findings } = await load([['registry.yaml', text], entry]);
      if (registry === null) {
        const named = findings
          .filter(({ severity }) => severity === 'error')
          .map(({ line }) => fieldAt(text, line));
        expect(named.length).toBeGreaterThan(0);
        for (const field of named) expect(['name', 'legal_name', 'effect']).toContain(field);
        return;
      }
      const { publisher, objections } = registry.policy;
      expect(publisher).toMatchObject({ name: some.publisher, legal_name: some.legalName });
      expect(objections).toMatchObject({ effect: some.effect });
    }),
  );
});

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('TBC', 'DE', 'UTC', 'a@b.example', 'https://a.example/', 'two\nlines', ' x', 'none'),
);
const texts = Object.keys(terms).filter((name): name is Exclude<Name, 'days'> => name !== 'days');

test('a term is at fault if and only if the loader refuses a policy with it, and then points at that very term', async () => {
  const fields: Record<string, string> = {
    publisher: 'name',
    legalName: 'legal_name',
    timeZone: 'time_zone',
    objections: 'email',
  };
  const term = fc.oneof(
    fc.tuple(fc.constantFrom(...texts), words),
    fc.tuple(fc.constant('days' as const), fc.oneof(fc.integer(), fc.double())),
  );
  await fc.assert(
    fc.asyncProperty(term, async ([name, value]) => {
      const fault = await termFault<Name>(name, value, today);
      const text = policy({ terms: { ...terms, [name]: value } });
      const { registry, findings } = await load([['registry.yaml', text]]);
      if (registry !== null) {
        // No file can tell that there is no calendar of a region.
        if (fault !== null)
          expect([name, fault]).toEqual(['holidays', expect.stringContaining('no holiday calendar')]);
        return;
      }
      const error = findings.find(({ severity }) => severity === 'error');
      expect(fault).toBe(error?.message);
      expect(fieldAt(text, error?.line)).toBe(fields[name] ?? name);
    }),
  );
});
