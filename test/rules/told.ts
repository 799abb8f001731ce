import { file, loadOverBase } from '../load/staged-registry.ts';

/** Messages about an entry, in reading order. */
export async function told(text: string): Promise<string[]> {
  const { findings } = await loadOverBase([file('subprocessors/example-translate.yaml', text)]);
  return findings.map(({ message }) => message);
}
