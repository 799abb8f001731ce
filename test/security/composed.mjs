// Prints, as JSON, the regular expressions that the product's modules compose when they are loaded: their final source is
// written nowhere, so it has to be caught when it is made.
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const caught = [];
const Plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget);
    const maker = new Error().stack?.split('\n')[2]?.split(root)[1] ?? '';
    const where = /^\/((?:action|bot|cli|core|github|local)\/[^:]+)/.exec(maker)?.[1];
    if (where !== undefined) caught.push({ source: made.source, flags: made.flags, where });
    return made;
  },
});
/** Loading these starts something; what is in browser/ wants a browser. */
const doors = new Set(['action/main.ts', 'bot/server.ts', 'cli/main.ts', 'cli/example.ts']);
for (const file of globSync('{action,bot,cli,core,github,local}/**/*.ts', { cwd: root }).sort()) {
  if (!doors.has(file) && !file.includes('/browser/') && !file.endsWith('.d.ts'))
    await import(join(root, file));
}
process.stdout.write(JSON.stringify(caught), () => process.exit(0));
