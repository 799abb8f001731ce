/** What Git or GitHub reads in a commit's message, and what a shell would. */
export const commits: readonly string[] = [
  'a\n\nCo-authored-by: a <a@b.example>',
  'a\nSigned-off-by: a <a@b.example>',
  'Closes #1',
  'fixes owner/repo#1, resolves https://git.example/o/r/issues/1',
  '[skip ci]',
  '[ci skip] ***NO_CI***',
  '# a comment\n# another',
  '-----BEGIN PGP SIGNATURE-----',
  '$(id) `id` ; rm -rf ~',
  '--amend',
];
