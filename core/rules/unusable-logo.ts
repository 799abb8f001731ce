import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'logo'> = {
  id: 'unusable-logo',
  severity: 'error',
  title: 'The logo is a picture that the policy names, and nothing in it runs',
  on: 'logo',
  *check({ policyFile, named, found }) {
    if (named !== null && !found.some(({ name }) => name === named)) {
      yield {
        file: policyFile,
        at: ['site', 'logo'],
        message: `There is no ${named} beside ${policyFile}. Put the picture there, or take \`logo:\` away.`,
      };
    }
    for (const { name, trouble } of found) {
      if (name !== named) {
        yield {
          file: name,
          message: `The policy does not name ${name}. Add \`logo: ${name}\` under \`site:\` in ${policyFile}, or delete the file.`,
        };
        continue;
      }
      if (trouble === null) continue;
      const { what, line, column } = trouble;
      yield {
        file: name,
        message: `The logo ${quote(name)} cannot be used: it ${what}. ${remedies[name]}`,
        ...(line !== undefined &&
          column !== undefined && { range: { line, column, endLine: line, endColumn: column + 1 } }),
      };
    }
  },
};

const remedies = {
  'logo.svg': 'Export it as plain SVG, with text as paths and without scripts, links and pictures in it.',
  'logo.png': 'Export it anew as PNG.',
  'logo.webp': 'Export it anew as WebP.',
} as const;
