import type { Term } from '../policy.ts';
import type { SourceFile } from '../source.ts';
import { decode } from '../yaml/decode.ts';
import { readYaml } from '../yaml/read.ts';

/** What a registry holds already, as far as an import has to know of it. */
export interface Standing {
  /** Whether there is a policy, which an import leaves as it is. */
  readonly hasPolicy: boolean;
  readonly categories: readonly Term[];
  /** Ids that have been used, by entries and by those that have left the list. */
  readonly ids: ReadonlySet<string>;
  readonly entries: readonly {
    readonly id: string;
    readonly service: string;
    readonly legalName: string | null;
  }[];
}

/** Looks at a registry's files, whatever is wrong with them. */
export async function standingIn(files: readonly SourceFile[]): Promise<Standing> {
  const policy = await dataOf(files.find(({ path }) => path === 'registry.yaml'));
  const { retired: ended } = await dataOf(files.find(({ path }) => path === 'retired.yaml'));
  const retired = listOf(ended);
  const entries: { id: string; data: Record<string, unknown> }[] = [];
  for (const file of files) {
    const id = /^subprocessors\/([^/]+)\.yaml$/.exec(file.path)?.[1];
    if (id !== undefined) entries.push({ id, data: await dataOf(file) });
  }
  return {
    hasPolicy: files.some(({ path }) => path === 'registry.yaml'),
    categories: listOf(policy['categories']).flatMap(({ id, label }) =>
      typeof id === 'string' && typeof label === 'string' ? [{ id, label }] : [],
    ),
    ids: new Set([
      ...entries.map(({ id }) => id),
      ...retired.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    ]),
    entries: entries.flatMap(({ id, data: { service, legal_name: name } }) =>
      typeof service === 'string' ? [{ id, service, legalName: typeof name === 'string' ? name : null }] : [],
    ),
  };
}

async function dataOf(file: SourceFile | undefined): Promise<Record<string, unknown>> {
  if (file?.bytes == null) return {};
  const { text } = decode(file.bytes);
  const value = text === null ? null : (await readYaml(text)).value;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(one => one !== null) : [];
}
