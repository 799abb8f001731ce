import { standingIn } from '../import/standing.ts';
import type { SourceFile } from '../source.ts';
import { yamlText } from '../start/yaml-text.ts';

/**
 * A registry's files with another policy in place of one that is not complete yet: the same categories, and for the rest what
 * holds by default. For comparing entries only: what it says of publisher and window is nobody's, and must not be shown.
 */
export async function withStandIn(files: readonly SourceFile[]): Promise<SourceFile[]> {
  const { categories } = await standingIn(files);
  const text = yamlText({
    publisher: { name: 'Publisher', contact: 'privacy@publisher.example' },
    categories: categories.length === 0 ? [{ id: 'subprocessors', label: 'Subprocessors' }] : categories,
    window: { days: 1, time_zone: 'UTC', rolls_over: false },
    objections: { email: 'objections@publisher.example' },
    passive_only: 'This policy is never published.',
    require: { listed: [] },
  });
  const bytes = new TextEncoder().encode(text);
  return [
    ...files.filter(({ path }) => path !== 'registry.yaml'),
    { path: 'registry.yaml', kind: 'file', size: bytes.length, bytes },
  ];
}
