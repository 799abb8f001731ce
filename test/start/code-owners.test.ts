import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areOwners, codeOwnersOf, codeOwnersPlaces, withCodeOwners } from '../../core/start/code-owners.ts';

const block = (...lines: string[]) =>
  ['# subprocessor-registry: begin', ...lines, '# subprocessor-registry: end', ''].join('\n');
const ours = block('/registry/ @calls/privacy', '/.github/ @calls/privacy');

describe('a file of code owners', () => {
  test('stands where GitHub looks for it, in that order', () => {
    expect(codeOwnersPlaces).toEqual(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']);
  });

  test.each([
    ['of nothing', '', ours],
    ['of others', '/src/ @calls/all\n', `/src/ @calls/all\n\n${ours}`],
    ['without an end of line', '/src/ @calls/all', `/src/ @calls/all\n\n${ours}`],
    ['with empty lines at the end', '/src/ @calls/all\n\n\n', `/src/ @calls/all\n\n${ours}`],
    ['with our block only', block('/registry/ @calls/old', '/.github/ @calls/old'), ours],
    [
      'with our block in the middle',
      `/src/ @calls/all\n${block('/registry/ @calls/old')}/docs/ @calls/words\n`,
      `/src/ @calls/all\n/docs/ @calls/words\n\n${ours}`,
    ],
    [
      'with our block, with the line ends of Windows',
      `/src/ @calls/all\r\n${block('/registry/ @calls/old').replaceAll('\n', '\r\n')}/docs/ @calls/words\r\n`,
      `/src/ @calls/all\r\n/docs/ @calls/words\r\n\n${ours}`,
    ],
    [
      'with our block, and an empty line behind it',
      `${block('/registry/ @calls/old')}\n/docs/ @calls/words\n`,
      `\n/docs/ @calls/words\n\n${ours}`,
    ],
    ['with our block, and nothing behind its last mark', block('/registry/ @calls/old').trimEnd(), ours],
    [
      'with our block, and words behind its last mark',
      `/src/ @calls/all\n${block('/registry/ @calls/old').trimEnd()}, and no further\n/docs/ @calls/words\n`,
      `/src/ @calls/all\n/docs/ @calls/words\n\n${ours}`,
    ],
    [
      'with our block, and words behind its last mark, which end the file',
      `/src/ @calls/all\n${block('/registry/ @calls/old').trimEnd()}, and no further`,
      `/src/ @calls/all\n\n${ours}`,
    ],
    [
      'with a mark that ends what did not begin',
      '# subprocessor-registry: end\n/src/ @calls/all\n',
      `# subprocessor-registry: end\n/src/ @calls/all\n\n${ours}`,
    ],
    [
      'in which somebody owns the workflows',
      '/.github/workflows/ @calls/builders\n',
      `/.github/workflows/ @calls/builders\n\n${block('/registry/ @calls/privacy')}`,
    ],
  ])('%s names the owners of the registry at its end', (_, standing, expected) => {
    expect(withCodeOwners(standing, '@calls/privacy')).toBe(expected);
  });

  const lines = fc.array(
    fc.constantFrom(
      '# subprocessor-registry: begin',
      '/src/ @calls/all',
      '/.github/ @calls/builders',
      '/registry/ @calls/old',
      '',
      '# ours',
    ),
  );

  test('says the same when it is written again', () => {
    const line = fc.oneof(lines, fc.constant(['# subprocessor-registry: end']));
    fc.assert(
      fc.property(fc.array(line), parts => {
        const once = withCodeOwners(parts.flat().join('\n'), '@calls/privacy');
        expect(withCodeOwners(once, '@calls/privacy')).toBe(once);
      }),
    );
  });

  test('loses no line of others, however often it is written, if a person took a mark away', () => {
    fc.assert(
      fc.property(lines, standing => {
        const text = standing.join('\n').trimEnd();
        const twice = withCodeOwners(withCodeOwners(text, '@calls/old'), '@calls/privacy');
        expect(twice.startsWith(text)).toBe(true);
        expect(codeOwnersOf('registry/registry.yaml', twice)).toEqual(['@calls/privacy']);
      }),
    );
  });
});

describe('who owns a file', () => {
  test.each([
    ['nobody, if no line fits', '/src/ @calls/all', []],
    ['whoever stands in the line that fits', '/registry/ @calls/privacy', ['@calls/privacy']],
    [
      'all who stand there',
      '*  @calls/privacy\tlegal@calls.example ',
      ['@calls/privacy', 'legal@calls.example'],
    ],
    [
      'those of the last line that fits',
      '* @calls/all\n/registry/ @calls/privacy\n/src/ @x',
      ['@calls/privacy'],
    ],
    ['nobody, if the last line that fits names nobody', '* @calls/all\n/registry/', []],
    ['those of a line with the line ends of Windows', '* @calls/all\r\n/src/ @x\r\n', ['@calls/all']],
    ['those of an indented line', '  * @calls/all', ['@calls/all']],
    ['those before a comment', '* @calls/all # and not @x', ['@calls/all']],
    ['not those of a comment', '* @calls/all\n# * @x\n #* @x', ['@calls/all']],
    ['those of a line with a # within a name', '/registry/registry.yam? @a #\n*l#* @b', ['@a']],
    [
      'not those of a pattern that GitHub does not know',
      '* @calls/all\n!/src/ @x\n[r]egistry/ @x',
      ['@calls/all'],
    ],
    ['those of the one that a pattern fits at any depth', 'registry.yaml @x', ['@x']],
  ])('is %s', (_, text, owners) => {
    expect(codeOwnersOf('registry/registry.yaml', text)).toEqual(owners);
  });

  test('a # that begins no word is part of a pattern', () => {
    expect(codeOwnersOf('c#/a', 'c#/ @x')).toEqual(['@x']);
  });

  test('a pattern may hold a ! that does not begin it', () => {
    expect(codeOwnersOf('wow!/a', 'wow!/ @x')).toEqual(['@x']);
  });
});

test.each([
  ['@a', true],
  ['@calls', true],
  ['@calls-2/privacy.team_x-1', true],
  ['privacy@calls.example', true],
  ['privacy@mail.calls.example', true],
  ['@calls/privacy  @calls/legal\tprivacy@calls.example', true],
  ['', false],
  ['calls', false],
  ['@', false],
  ['@-calls', false],
  ['@calls/', false],
  ['@calls/privacy/more', false],
  ['@calls/pri!vacy', false],
  ['@ca_lls', false],
  ['x@calls', false],
  ['x@calls.', false],
  ['x@.calls.example', false],
  ['x@y@calls.example', false],
  ['#x@calls.example', false],
  ['x@calls.example#', false],
  ['x@ca#lls.example', false],
  ['@calls privacy', false],
  ['see @calls', false],
])('whether %j are owners as GitHub takes them: %j', (text, are) => {
  expect(areOwners(text)).toBe(are);
});
