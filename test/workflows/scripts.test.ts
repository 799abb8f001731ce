import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('what follows the installation is started by npm anew', () => {
  // A shell remembers which `node` it found first. After `npm ci` another one stands in front of it, and only a new
  // shell finds that: in the old one Node 20 would be asked to run TypeScript.
  const installing = Object.values(scripts).filter(script => script.includes('install-once.mjs'));
  expect(installing).not.toEqual([]);
  // The last two dashes: what is typed behind the command goes to the command, and not to npm.
  for (const script of installing)
    expect(script).toMatch(/^node scripts\/install-once\.mjs && npm run --silent ([\w:-]+) --$/);
});
