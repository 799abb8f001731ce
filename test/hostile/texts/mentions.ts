/** What tells somebody, or leaves a trace in somebody else's issue. */
export const mentions: readonly string[] = [
  '@octocat',
  '@org/everyone',
  '\\@octocat &#64;octocat &commat;octocat',
  '`@octocat` @octocat`',
  '(@octocat) [@octocat] @octocat, _@octocat_',
  '#1 owner/repo#1 GH-1 GHSA-aaaa-bbbb-cccc',
  '0123456789abcdef0123456789abcdef01234567',
  'owner/repo@0123456789abcdef',
  'https://git.example/o/r/issues/1',
  'a@b.example www.x.example http://x.example',
  Array.from({ length: 200 }, (_, index) => `@user${index}`).join(' '),
  Array.from({ length: 200 }, (_, index) => `#${index}`).join(''),
];
