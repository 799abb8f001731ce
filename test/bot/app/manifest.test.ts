import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest: {
  readonly public: boolean;
  readonly default_permissions: Readonly<{ [name: string]: string }>;
  readonly default_events: readonly string[];
} = parse(text('app.yml'));
const page = text('docs/run-the-bot.md');

/** The part of a page below a heading. */
const below = (heading: string) => page.split(`# ${heading}\n`)[1]?.split(/^#+ /m)[0] ?? '';

/** GitHub's description of itself. The package's own entry loads those of every version, which takes seconds. */
function description<Described>(of: 'openapi' | 'openapi-webhooks'): Described {
  return JSON.parse(text(`node_modules/@octokit/${of}/generated/api.github.com.json`));
}

/** The requests that the bot makes, as its source writes them. */
function requestsIn(...folders: string[]): Set<string> {
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  );
  const sources = files.filter(file => file.endsWith('.ts')).map(text);
  return new Set(sources.join('\n').match(/(?<=')(GET|POST|PATCH|PUT|DELETE) \/[^']+(?=')/g));
}

describe('the manifest', () => {
  it('asks for nothing that the page gives no reason for, and the other way round', () => {
    const rows = [...below('Permissions').matchAll(/^\| `(\w+)` \| (\w+) \| .{20,}\|$/gm)];
    expect(Object.fromEntries(rows.map(([, name, level]) => [name, level]))).toEqual(
      manifest.default_permissions,
    );
  });

  it('subscribes to what the page lists, and to nothing else', () => {
    const rows = [...below('Events').matchAll(/^\| (`.+`) \| .+\|$/gm)];
    const named = rows.flatMap(([, names]) =>
      [...(names ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual([...manifest.default_events].sort());
  });

  it('subscribes to events that GitHub has', () => {
    const { webhooks } = description<{ webhooks: object }>('openapi-webhooks');
    const known = Object.keys(webhooks);
    for (const event of manifest.default_events) {
      const name = event.replaceAll('_', '-');
      expect(
        known.some(one => one === name || one.startsWith(`${name}-`)),
        event,
      ).toBe(true);
    }
  });

  it('asks for permissions that GitHub has, with a level it has', () => {
    type Levels = { readonly [name: string]: { readonly enum: readonly string[] } };
    const { components } = description<{
      components: { schemas: { 'app-permissions': { properties: Levels } } };
    }>('openapi');
    const { properties } = components.schemas['app-permissions'];
    for (const [name, level] of Object.entries(manifest.default_permissions))
      expect(properties[name]?.enum, name).toContain(level);
  });

  it('asks for what the requests of the bot need', () => {
    const needed: [RegExp, string, string][] = [
      [/^POST .*\/(git\/|dispatches)/, 'contents', 'write'],
      [/^GET .*\/(git\/|tarball\/|compare\/|commits$)/, 'contents', 'read'],
      [/^(POST|PATCH|DELETE) .*\/issues/, 'issues', 'write'],
      [/^(POST|DELETE) .*\/labels/, 'issues', 'write'],
      [/^(POST|PATCH) .*\/pulls/, 'pull_requests', 'write'],
      [/^GET .*\/pulls/, 'pull_requests', 'read'],
      [/^POST .*\/statuses\//, 'statuses', 'write'],
      [/^GET .*\/statuses$/, 'statuses', 'read'],
      [/^GET .*\/collaborators\//, 'metadata', 'read'],
      [/^GET \/repos\/{owner}\/{repo}$/, 'metadata', 'read'],
      // These are the app's own business and take no permission.
      [/^GET (\/app|\/app\/installations|\/installation\/repositories|.*\/installation)$/, '', ''],
    ];
    const needless = new Set(Object.keys(manifest.default_permissions));
    // The event of a merge queue needs it; no request does.
    needless.delete('merge_queues');
    const outside: string[] = [];
    for (const request of requestsIn('bot', 'github')) {
      const fitting = needed.filter(([pattern]) => pattern.test(request));
      if (fitting.length === 0 && !/^(GET|PATCH|POST) .*\/(git|issues|labels)/.test(request))
        outside.push(request);
      for (const [, name, level] of fitting) {
        if (name === '') continue;
        needless.delete(name);
        expect([level, 'write'], `${request} needs ${name}`).toContain(manifest.default_permissions[name]);
      }
    }
    expect(outside).toEqual([]);
    expect([...needless]).toEqual([]);
  });

  it('can stand in the form of the set-up page', () => {
    // Probot puts it between apostrophes, without escaping.
    const fields = JSON.stringify(manifest);
    expect(fields).not.toContain("'");
    expect(manifest.public).toBe(false);
  });
});

describe('the page about running the bot', () => {
  it('names every variable that is read, and none that is not', () => {
    const sources = ['environment.ts', 'set-up.ts'].map(file => text(`bot/door/${file}`)).join('\n');
    const read = new Set(
      [...sources.matchAll(/(?:text|number)\(\s*env,\s*'([A-Z_]+)'|env\['([A-Z_]+)'\]/g)].map(
        ([, a, b]) => a ?? b,
      ),
    );
    const named = new Set([...below('3. Settings').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name));
    expect([...named].sort()).toEqual([...read].sort());
  });

  it('has an example of an environment that names no other variables', () => {
    const example = [...text('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    const known = `${page}\n${text('docs/channels.md').replaceAll('<CHANNEL>', 'CUSTOMERS')}`;
    for (const name of example) expect(known).toContain(`\`${name}\``);
  });

  it('names every status that /healthz can have', () => {
    const type = /status: ((?:'\w+'(?: \| )?)+);/.exec(text('bot/door/health.ts'))?.[1] ?? '';
    const statuses = [...type.matchAll(/'(\w+)'/g)].map(([, status]) => status);
    const rows = [...below('Is it well?').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)];
    expect(rows.map(([, status]) => status)).toEqual(statuses);
    expect(rows.every(([, status, code]) => code === (status === 'ok' ? '200' : '503'))).toBe(true);
  });
});
