/** What a runner obeys, and what would become an output, a variable or a colour in a log. */
export const workflows: readonly string[] = [
  '::error::x',
  'a\n::set-output name=valid::true',
  'a%0A::error::x',
  'a\r::add-mask::a',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  '::stop-commands::x',
  '::endgroup::',
  'valid<<EOF\ntrue\nEOF',
  '$' + '{{ secrets.GITHUB_TOKEN }}',
  '\u001B[2K\u001B[1A\u001B[32mno errors',
  'file=a,line=1::x',
];
